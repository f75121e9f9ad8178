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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code invoice} of {@link Invoice}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class InvoiceTable extends Table<Invoice> {
    /** The table under its own name. */
    public static final InvoiceTable INVOICE = new InvoiceTable("invoice");

    /** Column {@code number}: {@code text}. */
    public final TextColumn number = text("number", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code purchase_country_code}: {@code text}. */
    public final TextColumn purchaseCountryCode = text("purchase_country_code", Codecs.TEXT);

    /** Column {@code purchase_number}: {@code integer}. */
    public final NumberColumn<Integer> purchaseNumber = number("purchase_number", Codecs.INT4);

    /** The relation to one {@link Purchase}. */
    public final ToOne<Invoice, Purchase, List<Object>> purchase = one("purchase",
            List.of(purchaseCountryCode, purchaseNumber), () -> PurchaseTable.PURCHASE,
            Invoice::purchase);

    /** Constraint {@code invoice_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "invoice_pkey",
            number);

    /** Constraint {@code invoice_purchase_country_code_purchase_number_key}. */
    public final Constraint purchaseCountryCodePurchaseNumberKey = constraint(Constraint.Kind.UNIQUE,
            "invoice_purchase_country_code_purchase_number_key", purchaseCountryCode,
            purchaseNumber);

    /** Constraint {@code invoice_purchase_country_code_purchase_number_fkey}. */
    public final Constraint purchaseCountryCodePurchaseNumberForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "invoice_purchase_country_code_purchase_number_fkey", purchaseCountryCode,
            purchaseNumber);

    private InvoiceTable(String alias) {
        super("", "invoice", alias);
    }

    @Override
    public InvoiceTable as(String alias) {
        return new InvoiceTable(alias);
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
    public Invoice read(Row row, int at, Relations relations) {
        return new Invoice(
                row.require(at, Codecs.TEXT),
                relations.one(purchase, List.of(row.require(at + 1, Codecs.TEXT),
                        row.getInt(at + 2))));
    }

    @Override
    public void write(Invoice invoice, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, invoice.number());
            case 1 -> out.write(Codecs.TEXT, purchase.partOf(purchaseCountryCode, invoice.purchase()));
            case 2 -> out.write(Codecs.INT4, purchase.partOf(purchaseNumber, invoice.purchase()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Invoice invoice) {
        return invoice.number();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code invoice} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Invoice> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String number;

        private @Nullable One<Purchase> purchase;

        private Draft() {
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public Draft number(String number) {
            this.number = Objects.requireNonNull(number, "number");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code purchase}.
         *
         * @param purchase the value
         * @return this draft
         */
        public Draft purchase(One<Purchase> purchase) {
            this.purchase = Objects.requireNonNull(purchase, "purchase");
            assigned.set(1);
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Invoice> table() {
            return InvoiceTable.INVOICE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, number);
                case 1 -> out.write(Codecs.TEXT, InvoiceTable.INVOICE.purchase.partOf(InvoiceTable.INVOICE.purchaseCountryCode, purchase));
                case 2 -> out.write(Codecs.INT4, InvoiceTable.INVOICE.purchase.partOf(InvoiceTable.INVOICE.purchaseNumber, purchase));
                default -> throw InvoiceTable.INVOICE.noColumn(column);
            }
        }
    }
}
