package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code order} of {@link Order}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class OrderTable extends Table<Order> {
    /** The table under its own name. */
    public static final OrderTable ORDER = new OrderTable("order");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code account_id}: {@code bigint}. */
    public final NumberColumn<Long> accountId = number("account_id", Codecs.INT8);

    /** The relation to one {@link Account}. */
    public final ToOne<Order, Account, Long> account = one("account", accountId,
            () -> AccountTable.ACCOUNT, Order::account);

    /** Constraint {@code order_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "order_pkey", id);

    /** Constraint {@code order_account_id_fkey}. */
    public final Constraint accountIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "order_account_id_fkey", accountId);

    private OrderTable(String alias) {
        super("", "order", alias);
    }

    @Override
    public OrderTable as(String alias) {
        return new OrderTable(alias);
    }

    /**
     * The table at the other end of {@link #account}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public AccountTable account() {
        return path(account, AccountTable.ACCOUNT);
    }

    @Override
    public Order read(Row row, int at, Relations relations) {
        return new Order(
                row.getLong(at),
                relations.one(account, row.getLong(at + 1)));
    }

    @Override
    public void write(Order order, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(order.id());
            case 1 -> out.write(Codecs.INT8, account.keyOf(order.account()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Order order) {
        return order.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code order} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Order> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Account> account;

        private Draft() {
        }

        /**
         * Sets {@code account}.
         *
         * @param account the value
         * @return this draft
         */
        public Draft account(One<Account> account) {
            this.account = Objects.requireNonNull(account, "account");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Order> table() {
            return OrderTable.ORDER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, OrderTable.ORDER.account.keyOf(account));
                default -> throw OrderTable.ORDER.noColumn(column);
            }
        }
    }
}
