package com.example;

import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code line} of {@link Line}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class LineTable extends Table<Line> {
    /** The table under its own name. */
    public static final LineTable LINE = new LineTable("line");

    /** Column {@code purchase_country_code}: {@code text}. */
    public final TextColumn purchaseCountryCode = text("purchase_country_code", Codecs.TEXT,
            ColumnFlag.ID);

    /** Column {@code purchase_number}: {@code integer}. */
    public final NumberColumn<Integer> purchaseNumber = number("purchase_number", Codecs.INT4,
            ColumnFlag.ID);

    /** The relation to one {@link Purchase}. */
    public final ToOne<Line, Purchase, List<Object>> purchase = one("purchase",
            List.of(purchaseCountryCode, purchaseNumber), () -> PurchaseTable.PURCHASE,
            Line::purchase);

    /** Column {@code position}: {@code smallint}. */
    public final NumberColumn<Short> position = number("position", Codecs.INT2, ColumnFlag.ID);

    /** The relation to many {@link Remark}. */
    public final ToMany<Line, Remark> remarks = many("remarks", () -> RemarkTable.REMARK,
            List.of("line_purchase_country_code", "line_purchase_number", "line_position"),
            Line::remarks, OrphanRule.DETACH,
            () -> List.of(RemarkTable.REMARK.linePurchaseCountryCode.desc(),
            RemarkTable.REMARK.linePurchaseNumber.desc(), RemarkTable.REMARK.linePosition.desc(),
            RemarkTable.REMARK.id.asc()));

    /** Constraint {@code line_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "line_pkey",
            purchaseCountryCode, purchaseNumber, position);

    /** Constraint {@code line_purchase_country_code_purchase_number_fkey}. */
    public final Constraint purchaseCountryCodePurchaseNumberForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "line_purchase_country_code_purchase_number_fkey", purchaseCountryCode, purchaseNumber);

    private LineTable(String alias) {
        super("", "line", alias);
    }

    @Override
    public LineTable as(String alias) {
        return new LineTable(alias);
    }

    /**
     * The table at the other end of {@link #purchase}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PurchaseTable purchase() {
        return path(purchase, PurchaseTable.PURCHASE);
    }

    @Override
    public Line read(Row row, int at, Relations relations) {
        return new Line(
                relations.one(purchase, List.of(row.require(at, Codecs.TEXT), row.getInt(at + 1))),
                row.getShort(at + 2),
                relations.many(remarks, List.of(row.require(at, Codecs.TEXT), row.getInt(at + 1),
                        row.getShort(at + 2))));
    }

    @Override
    public void write(Line line, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, purchase.partOf(purchaseCountryCode, line.purchase()));
            case 1 -> out.write(Codecs.INT4, purchase.partOf(purchaseNumber, line.purchase()));
            case 2 -> out.writeShort(line.position());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Line line) {
        return List.of(Objects.requireNonNull(purchase.partOf(purchaseCountryCode, line.purchase())), Objects.requireNonNull(purchase.partOf(purchaseNumber, line.purchase())), line.position());
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code line} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Line> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable One<Purchase> purchase;

        private short position;

        private Draft() {
        }

        /**
         * Sets {@code purchase}.
         *
         * @param purchase the value
         * @return this draft
         */
        public Draft purchase(One<Purchase> purchase) {
            this.purchase = Objects.requireNonNull(purchase, "purchase");
            assigned.set(0);
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code position}.
         *
         * @param position the value
         * @return this draft
         */
        public Draft position(short position) {
            this.position = position;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Line> table() {
            return LineTable.LINE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, LineTable.LINE.purchase.partOf(LineTable.LINE.purchaseCountryCode, purchase));
                case 1 -> out.write(Codecs.INT4, LineTable.LINE.purchase.partOf(LineTable.LINE.purchaseNumber, purchase));
                case 2 -> out.writeShort(position);
                default -> throw LineTable.LINE.noColumn(column);
            }
        }
    }
}
