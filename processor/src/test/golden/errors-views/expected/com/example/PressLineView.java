package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Press} as {@link PressLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PressLineView extends View<Press, PressLine> {
    /** The view. */
    public static final PressLineView PRESS_LINE = new PressLineView();

    private final Codec<String> name;

    private PressLineView() {
        super(PressTable.PRESS, "PressLine");
        this.name = column(PressTable.PRESS.name);
    }

    @Override
    public PressLine read(Row row, int at, Relations relations) {
        return new PressLine(
                row.require(at, name));
    }
}
