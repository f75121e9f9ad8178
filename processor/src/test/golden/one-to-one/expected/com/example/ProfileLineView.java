package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Profile} as {@link ProfileLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ProfileLineView extends View<Profile, ProfileLine> {
    /** The view. */
    public static final ProfileLineView PROFILE_LINE = new ProfileLineView();

    private final Codec<String> text;

    private final Codec<String> owner;

    private ProfileLineView() {
        super(ProfileTable.PROFILE, "ProfileLine");
        this.text = column(ProfileTable.PROFILE.text);
        this.owner = column(along(ProfileTable.PROFILE.account), AccountTable.ACCOUNT.name);
    }

    @Override
    public ProfileLine read(Row row, int at, Relations relations) {
        return new ProfileLine(
                row.require(at, text),
                row.require(at + 1, owner));
    }
}
