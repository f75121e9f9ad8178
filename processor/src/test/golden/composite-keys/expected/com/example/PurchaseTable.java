package com.example;

import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.InverseOne;
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

/** The table {@code purchase} of {@link Purchase}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PurchaseTable extends Table<Purchase> {
    /** The table under its own name. */
    public static final PurchaseTable PURCHASE = new PurchaseTable("purchase");

    /** Column {@code country_code}: {@code text}. */
    public final TextColumn countryCode = text("country_code", Codecs.TEXT, ColumnFlag.ID);

    /** The relation to one {@link Country}. */
    public final ToOne<Purchase, Country, String> country = one("country", countryCode,
            () -> CountryTable.COUNTRY, Purchase::country);

    /** Column {@code number}: {@code integer}. */
    public final NumberColumn<Integer> number = number("number", Codecs.INT4, ColumnFlag.ID);

    /** The relation to many {@link Line}. */
    public final ToMany<Purchase, Line> lines = many("lines", () -> LineTable.LINE,
            List.of("purchase_country_code", "purchase_number"), Purchase::lines, OrphanRule.KEEP,
            List::of);

    /** The relation to the one that points here: {@link Invoice}. */
    public final InverseOne<Purchase, Invoice> invoice = inverse("invoice",
            () -> InvoiceTable.INVOICE, List.of("purchase_country_code", "purchase_number"),
            Purchase::invoice, OrphanRule.KEEP);

    /** Constraint {@code purchase_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "purchase_pkey",
            countryCode, number);

    /** Constraint {@code purchase_country_code_fkey}. */
    public final Constraint countryCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "purchase_country_code_fkey", countryCode);

    private PurchaseTable(String alias) {
        super("", "purchase", alias);
    }

    @Override
    public PurchaseTable as(String alias) {
        return new PurchaseTable(alias);
    }

    /**
     * The table at the other end of {@link #country}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CountryTable country() {
        return path(country, CountryTable.COUNTRY);
    }

    /**
     * The table at the other end of {@link #invoice}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public InvoiceTable invoice() {
        return path(invoice, InvoiceTable.INVOICE);
    }

    @Override
    public Purchase read(Row row, int at, Relations relations) {
        return new Purchase(
                relations.one(country, row.require(at, Codecs.TEXT)),
                row.getInt(at + 1),
                relations.many(lines, List.of(row.require(at, Codecs.TEXT), row.getInt(at + 1))),
                relations.inverse(invoice, List.of(row.require(at, Codecs.TEXT),
                        row.getInt(at + 1))));
    }

    @Override
    public void write(Purchase purchase, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, country.keyOf(purchase.country()));
            case 1 -> out.writeInt(purchase.number());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Purchase purchase) {
        return List.of(Objects.requireNonNull(country.keyOf(purchase.country())), purchase.number());
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code purchase} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Purchase> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Country> country;

        private int number;

        private Draft() {
        }

        /**
         * Sets {@code country}.
         *
         * @param country the value
         * @return this draft
         */
        public Draft country(One<Country> country) {
            this.country = Objects.requireNonNull(country, "country");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public Draft number(int number) {
            this.number = number;
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Purchase> table() {
            return PurchaseTable.PURCHASE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, PurchaseTable.PURCHASE.country.keyOf(country));
                case 1 -> out.writeInt(number);
                default -> throw PurchaseTable.PURCHASE.noColumn(column);
            }
        }
    }
}
