package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Text} as {@link TextLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TextLineView extends View<Text, TextLine> {
    /** The view. */
    public static final TextLineView TEXT_LINE = new TextLineView();

    private final Codec<String> title;

    private TextLineView() {
        super(TextTable.TEXT, "TextLine");
        this.title = column(TextTable.TEXT.title);
    }

    @Override
    public TextLine read(Row row, int at, Relations relations) {
        return new TextLine(
                row.require(at, title));
    }
}
