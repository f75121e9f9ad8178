package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Remark} as {@link RemarkLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class RemarkLineView extends View<Remark, RemarkLine> {
    /** The view. */
    public static final RemarkLineView REMARK_LINE = new RemarkLineView();

    private RemarkLineView() {
        super(RemarkTable.REMARK, "RemarkLine");
        column(RemarkTable.REMARK.id);
    }

    @Override
    public RemarkLine read(Row row, int at, Relations relations) {
        return new RemarkLine(
                row.getLong(at));
    }
}
