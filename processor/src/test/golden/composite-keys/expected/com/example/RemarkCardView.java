package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewPart;
import dev.pgpx.types.Row;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of {@link Remark} as {@link RemarkCard}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class RemarkCardView extends View<Remark, RemarkCard> {
    /** The view. */
    public static final RemarkCardView REMARK_CARD = new RemarkCardView();

    private final ViewPart<LineCard> line;

    private RemarkCardView() {
        super(RemarkTable.REMARK, "RemarkCard");
        column(RemarkTable.REMARK.id);
        column(RemarkTable.REMARK.place.purchaseNumber);
        this.line = oneOrNone(along(RemarkTable.REMARK.line), LineCardView.LINE_CARD);
    }

    @Override
    public RemarkCard read(Row row, int at, Relations relations) {
        return begin(row, at, relations).get();
    }

    @Override
    public Supplier<RemarkCard> begin(Row row, int at, Relations relations) {
        long id = row.getLong(at);
        Supplier<? extends @Nullable LineCard> line = this.line.begin(row, at, relations);
        int number = row.getInt(at + 1);
        return () -> new RemarkCard(
                id,
                line.get(),
                number);
    }
}
