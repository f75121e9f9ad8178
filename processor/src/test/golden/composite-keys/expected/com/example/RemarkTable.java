package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code remark} of {@link Remark}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class RemarkTable extends Table<Remark> {
    /** The table under its own name. */
    public static final RemarkTable REMARK = new RemarkTable("remark");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code line_purchase_country_code}: {@code text}. */
    public final TextColumn linePurchaseCountryCode = text("line_purchase_country_code",
            Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code line_purchase_number}: {@code integer}. */
    public final NumberColumn<Integer> linePurchaseNumber = number("line_purchase_number",
            Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code line_position}: {@code smallint}. */
    public final NumberColumn<Short> linePosition = number("line_position", Codecs.INT2,
            ColumnFlag.NULLABLE);

    /** The relation to one {@link Line}. */
    public final ToOne<Remark, Line, List<Object>> line = one("line",
            List.of(linePurchaseCountryCode, linePurchaseNumber, linePosition),
            () -> LineTable.LINE, Remark::line);

    /** Column {@code other_purchase_country_code}: {@code text}. */
    public final TextColumn otherPurchaseCountryCode = text("other_purchase_country_code",
            Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code other_purchase_number}: {@code integer}. */
    public final NumberColumn<Integer> otherPurchaseNumber = number("other_purchase_number",
            Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code other_position}: {@code smallint}. */
    public final NumberColumn<Short> otherPosition = number("other_position", Codecs.INT2,
            ColumnFlag.NULLABLE);

    /** The relation to one {@link Line}. */
    public final ToOne<Remark, Line, List<Object>> other = one("other",
            List.of(otherPurchaseCountryCode, otherPurchaseNumber, otherPosition),
            () -> LineTable.LINE, remark -> remark.other().orElse(null));

    /** The columns of {@link Place}. */
    public final PlaceColumns place = new PlaceColumns();

    /** Constraint {@code remark_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "remark_pkey", id);

    /** Constraint {@code remark_line_purchase_country_code_line_purchase_number_lin_fkey}. */
    public final Constraint linePurchaseCountryCodeLinePurchaseNumberLinePositionForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "remark_line_purchase_country_code_line_purchase_number_lin_fkey",
            linePurchaseCountryCode, linePurchaseNumber, linePosition);

    /** Constraint {@code remark_other_purchase_country_code_other_purchase_number_o_fkey}. */
    public final Constraint otherPurchaseCountryCodeOtherPurchaseNumberOtherPositionForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "remark_other_purchase_country_code_other_purchase_number_o_fkey",
            otherPurchaseCountryCode, otherPurchaseNumber, otherPosition);

    /** Constraint {@code remark_place_purchase_country_code_place_purchase_number_fkey}. */
    public final Constraint placePurchaseCountryCodePlacePurchaseNumberForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "remark_place_purchase_country_code_place_purchase_number_fkey",
            place.purchaseCountryCode, place.purchaseNumber);

    private RemarkTable(String alias) {
        super("", "remark", alias);
    }

    @Override
    public RemarkTable as(String alias) {
        return new RemarkTable(alias);
    }

    /**
     * The table at the other end of {@link #line}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public LineTable line() {
        return path(line, LineTable.LINE);
    }

    /**
     * The table at the other end of {@link #other}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public LineTable other() {
        return path(other, LineTable.LINE);
    }

    @Override
    public Remark read(Row row, int at, Relations relations) {
        return new Remark(
                row.getLong(at),
                row.isNull(at + 1) || row.isNull(at + 2) || row.isNull(at + 3) ? null
                        : relations.one(line, List.of(row.require(at + 1, Codecs.TEXT),
                        row.getInt(at + 2), row.getShort(at + 3))),
                row.isNull(at + 4) || row.isNull(at + 5) || row.isNull(at + 6) ? Optional.empty()
                        : Optional.of(relations.one(other, List.of(row.require(at + 4, Codecs.TEXT),
                        row.getInt(at + 5), row.getShort(at + 6)))),
                new Place(relations.one(place.purchase, List.of(row.require(at + 7, Codecs.TEXT),
                        row.getInt(at + 8)))));
    }

    @Override
    public void write(Remark remark, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(remark.id());
            case 1 -> out.write(Codecs.TEXT, line.partOf(linePurchaseCountryCode, remark.line()));
            case 2 -> out.write(Codecs.INT4, line.partOf(linePurchaseNumber, remark.line()));
            case 3 -> out.write(Codecs.INT2, line.partOf(linePosition, remark.line()));
            case 4 -> out.write(Codecs.TEXT, other.partOf(otherPurchaseCountryCode, remark.other().orElse(null)));
            case 5 -> out.write(Codecs.INT4, other.partOf(otherPurchaseNumber, remark.other().orElse(null)));
            case 6 -> out.write(Codecs.INT2, other.partOf(otherPosition, remark.other().orElse(null)));
            case 7 -> out.write(Codecs.TEXT, place.purchase.partOf(place.purchaseCountryCode, remark.place().purchase()));
            case 8 -> out.write(Codecs.INT4, place.purchase.partOf(place.purchaseNumber, remark.place().purchase()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Remark remark) {
        return remark.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code remark} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Remark> {
        private final BitSet assigned = new BitSet(9);

        private @Nullable One<Line> line;

        private @Nullable One<Line> other;

        private @Nullable Place place;

        private Draft() {
        }

        /**
         * Sets {@code line}.
         *
         * @param line the value, or null
         * @return this draft
         */
        public Draft line(@Nullable One<Line> line) {
            this.line = line;
            assigned.set(1);
            assigned.set(2);
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other the value
         * @return this draft
         */
        public Draft other(Optional<One<Line>> other) {
            this.other = other.orElse(null);
            assigned.set(4);
            assigned.set(5);
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code place}.
         *
         * @param place the value
         * @return this draft
         */
        public Draft place(Place place) {
            this.place = Objects.requireNonNull(place, "place");
            assigned.set(7);
            assigned.set(8);
            return this;
        }

        @Override
        public Table<Remark> table() {
            return RemarkTable.REMARK;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, RemarkTable.REMARK.line.partOf(RemarkTable.REMARK.linePurchaseCountryCode, line));
                case 2 -> out.write(Codecs.INT4, RemarkTable.REMARK.line.partOf(RemarkTable.REMARK.linePurchaseNumber, line));
                case 3 -> out.write(Codecs.INT2, RemarkTable.REMARK.line.partOf(RemarkTable.REMARK.linePosition, line));
                case 4 -> out.write(Codecs.TEXT, RemarkTable.REMARK.other.partOf(RemarkTable.REMARK.otherPurchaseCountryCode, other));
                case 5 -> out.write(Codecs.INT4, RemarkTable.REMARK.other.partOf(RemarkTable.REMARK.otherPurchaseNumber, other));
                case 6 -> out.write(Codecs.INT2, RemarkTable.REMARK.other.partOf(RemarkTable.REMARK.otherPosition, other));
                case 7 -> out.write(Codecs.TEXT, RemarkTable.REMARK.place.purchase.partOf(RemarkTable.REMARK.place.purchaseCountryCode, place.purchase()));
                case 8 -> out.write(Codecs.INT4, RemarkTable.REMARK.place.purchase.partOf(RemarkTable.REMARK.place.purchaseNumber, place.purchase()));
                default -> throw RemarkTable.REMARK.noColumn(column);
            }
        }
    }

    /** The columns of {@code place}. */
    final class PlaceColumns {
        /** Column {@code place_purchase_country_code}: {@code text}. */
        public final TextColumn purchaseCountryCode = text("place_purchase_country_code",
                Codecs.TEXT);

        /** Column {@code place_purchase_number}: {@code integer}. */
        public final NumberColumn<Integer> purchaseNumber = number("place_purchase_number",
                Codecs.INT4);

        /** The relation to one {@link Purchase}. */
        public final ToOne<Remark, Purchase, List<Object>> purchase = one("place.purchase",
                List.of(purchaseCountryCode, purchaseNumber), () -> PurchaseTable.PURCHASE,
                remark -> remark.place().purchase());

        private PlaceColumns() {
        }

        /**
         * The table at the other end of {@link #purchase}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public PurchaseTable purchase() {
            return path(purchase, PurchaseTable.PURCHASE);
        }
    }
}
