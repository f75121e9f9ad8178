package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Profile} as {@link ProfileLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ProfileLineView extends View<Profile, ProfileLine> {
    /** The view. */
    public static final ProfileLineView PROFILE_LINE = new ProfileLineView();

    private ProfileLineView() {
        super(ProfileTable.PROFILE, "ProfileLine");
        column(ProfileTable.PROFILE.accountId);
    }

    @Override
    public ProfileLine read(Row row, int at, Relations relations) {
        return new ProfileLine(
                row.getLong(at));
    }
}
