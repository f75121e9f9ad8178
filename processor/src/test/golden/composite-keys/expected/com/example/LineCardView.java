package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewList;
import dev.pgpx.types.Row;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Line} as {@link LineCard}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class LineCardView extends View<Line, LineCard> {
    /** The view. */
    public static final LineCardView LINE_CARD = new LineCardView();

    private final ViewList<RemarkLine> remarks;

    private LineCardView() {
        super(LineTable.LINE, "LineCard");
        column(LineTable.LINE.position);
        this.remarks = many(LineTable.LINE.remarks, RemarkLineView.REMARK_LINE);
    }

    @Override
    public LineCard read(Row row, int at, Relations relations) {
        return begin(row, at, relations).get();
    }

    @Override
    public Supplier<LineCard> begin(Row row, int at, Relations relations) {
        short position = row.getShort(at);
        Supplier<List<RemarkLine>> remarks = this.remarks.begin(row, at, relations);
        return () -> new LineCard(
                position,
                remarks.get());
    }
}
