package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code wallets} of {@link Wallets}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class WalletsTable extends Table<Wallets> {
    /** The table under its own name. */
    public static final WalletsTable WALLETS = new WalletsTable("wallets");

    /** Column {@code id}: {@code integer}. */
    public final NumberColumn<Integer> id = number("id", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code first_id}: {@code bigint}. */
    public final NumberColumn<Long> firstId = number("first_id", Codecs.INT8, ColumnFlag.NULLABLE);

    /** The relation to one {@link Payment}. */
    public final ToOne<Wallets, Payment, Long> first = one("first", firstId,
            () -> PaymentTable.PAYMENT, wallets -> wallets.first().orElse(null));

    /** The relation to many {@link Payment}. */
    public final ToMany<Wallets, Payment> payments = many("payments", () -> PaymentTable.PAYMENT,
            "wallet_id", Wallets::payments);

    /** Constraint {@code wallets_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "wallets_pkey",
            id);

    /** Constraint {@code wallets_first_id_fkey}. */
    public final Constraint firstIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "wallets_first_id_fkey", firstId);

    private WalletsTable(String alias) {
        super("", "wallets", alias);
    }

    @Override
    public WalletsTable as(String alias) {
        return new WalletsTable(alias);
    }

    /**
     * The table at the other end of {@link #first}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PaymentTable first() {
        return path(first, PaymentTable.PAYMENT);
    }

    @Override
    public Wallets read(Row row, int at, Relations relations) {
        return new Wallets(
                row.getInt(at),
                row.isNull(at + 1) ? Optional.empty() : Optional.of(relations.one(first, row.getLong(at + 1))),
                relations.many(payments, row.getInt(at)));
    }

    @Override
    public void write(Wallets wallets, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(wallets.id());
            case 1 -> out.write(Codecs.INT8, first.keyOf(wallets.first().orElse(null)));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Wallets wallets) {
        return wallets.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code wallets} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Wallets> {
        private final BitSet assigned = new BitSet(2);

        private int id;

        private @Nullable One<Payment> first;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(int id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code first}.
         *
         * @param first the value
         * @return this draft
         */
        public Draft first(Optional<One<Payment>> first) {
            this.first = first.orElse(null);
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Wallets> table() {
            return WalletsTable.WALLETS;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(id);
                case 1 -> out.write(Codecs.INT8, WalletsTable.WALLETS.first.keyOf(first));
                default -> throw WalletsTable.WALLETS.noColumn(column);
            }
        }
    }
}
