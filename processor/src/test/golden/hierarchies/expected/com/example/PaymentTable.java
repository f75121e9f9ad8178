package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code payment} of {@link Payment}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class PaymentTable extends Table<Payment> {
    private static final Codec<BigDecimal> NUMERIC_12_2 = Codecs.numeric(12, 2);

    /** The table under its own name. */
    public static final PaymentTable PAYMENT = new PaymentTable("payment");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code amount}: {@code numeric(12,2)}. */
    public final NumberColumn<BigDecimal> amount = number("amount", NUMERIC_12_2);

    /** Column {@code note}: {@code text}. */
    public final TextColumn note = text("note", Codecs.TEXT);

    /** Column {@code type}: {@code text}. */
    public final TextColumn type = text("type", Codecs.TEXT);

    /** Column {@code number}: {@code text}. */
    public final TextColumn number = text("number", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** The columns of {@link Expiry}. */
    public final ExpiryColumns expiry = new ExpiryColumns();

    /** Column {@code iban}: {@code text}. */
    public final TextColumn iban = text("iban", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code reference}: {@code text}. */
    public final TextColumn reference = text("reference", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code wallet_id}: {@code integer}. */
    public final NumberColumn<Integer> walletId = number("wallet_id", Codecs.INT4,
            ColumnFlag.NULLABLE);

    /** The relation to one {@link Wallets}. */
    public final ToOne<Payment, Wallets, Integer> wallet = one("wallet", walletId,
            () -> WalletsTable.WALLETS, payment -> payment instanceof Payment.Wallet subtype
            ? subtype.wallet() : null);

    /** Column {@code tries}: {@code integer}. */
    public final NumberColumn<Integer> tries = number("tries", Codecs.INT4, ColumnFlag.NULLABLE);

    /** Constraint {@code payment_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "payment_pkey",
            id);

    /** Constraint {@code payment_wallet_id_fkey}. */
    public final Constraint walletIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "payment_wallet_id_fkey", walletId);

    private PaymentTable(String alias) {
        super("", "payment", alias);
    }

    @Override
    public PaymentTable as(String alias) {
        return new PaymentTable(alias);
    }

    /**
     * The table at the other end of {@link #wallet}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public WalletsTable wallet() {
        return path(wallet, WalletsTable.WALLETS);
    }

    @Override
    public Payment read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 3, Codecs.TEXT);
        return switch (subtype) {
            case "card" ->
                new CardPayment(row.getLong(at), row.require(at + 1, NUMERIC_12_2),
                        row.require(at + 2, Codecs.TEXT), row.require(at + 4, Codecs.TEXT),
                        new Expiry(row.getInt(at + 5), row.getInt(at + 6)));
            case "bank_transfer" ->
                new BankTransfer(row.getLong(at), row.require(at + 1, NUMERIC_12_2),
                        row.require(at + 2, Codecs.TEXT), row.require(at + 7, Codecs.TEXT),
                        row.get(at + 8, Codecs.TEXT));
            case "wallet" ->
                new Payment.Wallet(row.getLong(at), row.require(at + 1, NUMERIC_12_2),
                        row.require(at + 2, Codecs.TEXT),
                        row.isNull(at + 9) ? null : relations.one(wallet, row.getInt(at + 9)),
                        row.getInt(at + 10));
            case "coupon" ->
                new Payment.Coupon(row.getLong(at), row.require(at + 1, NUMERIC_12_2),
                        row.require(at + 2, Codecs.TEXT));
            default -> throw unknownSubtype(type, subtype, row.get(at, Codecs.INT8));
        };
    }

    @Override
    public void write(Payment payment, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(payment.id());
            case 1 -> out.write(NUMERIC_12_2, payment.amount());
            case 2 -> out.write(Codecs.TEXT, payment instanceof CardPayment subtype ? subtype.note()
                    : payment instanceof BankTransfer subtype ? subtype.note()
                    : payment instanceof Payment.Wallet subtype ? subtype.note()
                    : ((Payment.Coupon) payment).getNote());
            case 3 -> out.write(Codecs.TEXT, payment instanceof CardPayment ? "card"
                    : payment instanceof BankTransfer ? "bank_transfer"
                    : payment instanceof Payment.Wallet ? "wallet"
                    : payment instanceof Payment.Coupon ? "coupon" : null);
            case 4 -> out.write(Codecs.TEXT, payment instanceof CardPayment subtype
                    ? subtype.number() : null);
            case 5 -> out.write(Codecs.INT4, payment instanceof CardPayment subtype
                    ? subtype.expiry().year() : null);
            case 6 -> out.write(Codecs.INT4, payment instanceof CardPayment subtype
                    ? subtype.expiry().month() : null);
            case 7 -> out.write(Codecs.TEXT, payment instanceof BankTransfer subtype
                    ? subtype.iban() : null);
            case 8 -> out.write(Codecs.TEXT, payment instanceof BankTransfer subtype
                    ? subtype.reference() : null);
            case 9 -> out.write(Codecs.INT4, wallet.keyOf(payment instanceof Payment.Wallet subtype
                    ? subtype.wallet() : null));
            case 10 -> out.write(Codecs.INT4, payment instanceof Payment.Wallet subtype
                    ? subtype.tries() : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Payment payment) {
        return payment.id();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param payment the record
     * @param cardPayment takes a {@link CardPayment}
     * @param bankTransfer takes a {@link BankTransfer}
     * @param wallet takes a {@link Payment.Wallet}
     * @param coupon takes a {@link Payment.Coupon}
     * @param <R> the result
     * @return what the function gives
     */
    public static <R> R match(Payment payment,
            Function<? super CardPayment, ? extends R> cardPayment,
            Function<? super BankTransfer, ? extends R> bankTransfer,
            Function<? super Payment.Wallet, ? extends R> wallet,
            Function<? super Payment.Coupon, ? extends R> coupon) {
        if (payment instanceof CardPayment) {
            return cardPayment.apply((CardPayment) payment);
        }
        if (payment instanceof BankTransfer) {
            return bankTransfer.apply((BankTransfer) payment);
        }
        if (payment instanceof Payment.Wallet) {
            return wallet.apply((Payment.Wallet) payment);
        }
        return coupon.apply((Payment.Coupon) Objects.requireNonNull(payment, "payment"));
    }

    /**
     * Begins a {@link CardPayment} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static CardPaymentDraft draftCardPayment() {
        return new CardPaymentDraft();
    }

    /**
     * Begins a {@link BankTransfer} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static BankTransferDraft draftBankTransfer() {
        return new BankTransferDraft();
    }

    /**
     * Begins a {@link Payment.Wallet} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static WalletDraft draftWallet() {
        return new WalletDraft();
    }

    /**
     * Begins a {@link Payment.Coupon} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static CouponDraft draftCoupon() {
        return new CouponDraft();
    }

    /** A row of {@code payment} that is not stored yet. */
    public static final class CardPaymentDraft implements Draft<Payment> {
        private final BitSet assigned = new BitSet(11);

        private @Nullable BigDecimal amount;

        private @Nullable String note;

        private @Nullable String number;

        private @Nullable Expiry expiry;

        private CardPaymentDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value
         * @return this draft
         */
        public CardPaymentDraft amount(BigDecimal amount) {
            this.amount = Objects.requireNonNull(amount, "amount");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return this draft
         */
        public CardPaymentDraft note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public CardPaymentDraft number(String number) {
            this.number = Objects.requireNonNull(number, "number");
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code expiry}.
         *
         * @param expiry the value
         * @return this draft
         */
        public CardPaymentDraft expiry(Expiry expiry) {
            this.expiry = Objects.requireNonNull(expiry, "expiry");
            assigned.set(5);
            assigned.set(6);
            return this;
        }

        @Override
        public Table<Payment> table() {
            return PaymentTable.PAYMENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 4, 5, 6 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(NUMERIC_12_2, amount);
                case 2 -> out.write(Codecs.TEXT, note);
                case 3 -> out.write(Codecs.TEXT, "card");
                case 4 -> out.write(Codecs.TEXT, number);
                case 5 -> out.write(Codecs.INT4, expiry.year());
                case 6 -> out.write(Codecs.INT4, expiry.month());
                default -> throw PaymentTable.PAYMENT.noColumn(column);
            }
        }
    }

    /** A row of {@code payment} that is not stored yet. */
    public static final class BankTransferDraft implements Draft<Payment> {
        private final BitSet assigned = new BitSet(11);

        private @Nullable BigDecimal amount;

        private @Nullable String note;

        private @Nullable String iban;

        private @Nullable String reference;

        private BankTransferDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value
         * @return this draft
         */
        public BankTransferDraft amount(BigDecimal amount) {
            this.amount = Objects.requireNonNull(amount, "amount");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return this draft
         */
        public BankTransferDraft note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code iban}.
         *
         * @param iban the value
         * @return this draft
         */
        public BankTransferDraft iban(String iban) {
            this.iban = Objects.requireNonNull(iban, "iban");
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code reference}.
         *
         * @param reference the value, or null
         * @return this draft
         */
        public BankTransferDraft reference(@Nullable String reference) {
            this.reference = reference;
            assigned.set(8);
            return this;
        }

        @Override
        public Table<Payment> table() {
            return PaymentTable.PAYMENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 7 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(NUMERIC_12_2, amount);
                case 2 -> out.write(Codecs.TEXT, note);
                case 3 -> out.write(Codecs.TEXT, "bank_transfer");
                case 7 -> out.write(Codecs.TEXT, iban);
                case 8 -> out.write(Codecs.TEXT, reference);
                default -> throw PaymentTable.PAYMENT.noColumn(column);
            }
        }
    }

    /** A row of {@code payment} that is not stored yet. */
    public static final class WalletDraft implements Draft<Payment> {
        private final BitSet assigned = new BitSet(11);

        private @Nullable BigDecimal amount;

        private @Nullable String note;

        private @Nullable One<Wallets> wallet;

        private int tries;

        private WalletDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value
         * @return this draft
         */
        public WalletDraft amount(BigDecimal amount) {
            this.amount = Objects.requireNonNull(amount, "amount");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return this draft
         */
        public WalletDraft note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code wallet}.
         *
         * @param wallet the value, or null
         * @return this draft
         */
        public WalletDraft wallet(@Nullable One<Wallets> wallet) {
            this.wallet = wallet;
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code tries}.
         *
         * @param tries the value
         * @return this draft
         */
        public WalletDraft tries(int tries) {
            this.tries = tries;
            assigned.set(10);
            return this;
        }

        @Override
        public Table<Payment> table() {
            return PaymentTable.PAYMENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 10 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(NUMERIC_12_2, amount);
                case 2 -> out.write(Codecs.TEXT, note);
                case 3 -> out.write(Codecs.TEXT, "wallet");
                case 9 -> out.write(Codecs.INT4, PaymentTable.PAYMENT.wallet.keyOf(wallet));
                case 10 -> out.write(Codecs.INT4, tries);
                default -> throw PaymentTable.PAYMENT.noColumn(column);
            }
        }
    }

    /** A row of {@code payment} that is not stored yet. */
    public static final class CouponDraft implements Draft<Payment> {
        private final BitSet assigned = new BitSet(11);

        private @Nullable BigDecimal amount;

        private @Nullable String note;

        private CouponDraft() {
            assigned.set(3);
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value
         * @return this draft
         */
        public CouponDraft amount(BigDecimal amount) {
            this.amount = Objects.requireNonNull(amount, "amount");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return this draft
         */
        public CouponDraft note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Payment> table() {
            return PaymentTable.PAYMENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(NUMERIC_12_2, amount);
                case 2 -> out.write(Codecs.TEXT, note);
                case 3 -> out.write(Codecs.TEXT, "coupon");
                default -> throw PaymentTable.PAYMENT.noColumn(column);
            }
        }
    }

    /** The columns of {@code expiry}. */
    public final class ExpiryColumns {
        /** Column {@code expiry_year}: {@code integer}. */
        public final NumberColumn<Integer> year = number("expiry_year", Codecs.INT4,
                ColumnFlag.NULLABLE);

        /** Column {@code expiry_month}: {@code integer}. */
        public final NumberColumn<Integer> month = number("expiry_month", Codecs.INT4,
                ColumnFlag.NULLABLE);

        private ExpiryColumns() {
        }
    }
}
