package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.BooleanColumn;
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
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code customers} of {@link Customer}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class CustomerTable extends Table<Customer> {
    /** The table under its own name. */
    public static final CustomerTable CUSTOMER = new CustomerTable("customers");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code full_name}: {@code text}. */
    public final TextColumn name = text("full_name", Codecs.TEXT);

    /** Column {@code active}: {@code boolean}. */
    public final BooleanColumn active = bool("active", Codecs.BOOL);

    /** Column {@code nick}: {@code text}. */
    public final TextColumn nick = text("nick", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code note}: {@code text}. */
    public final TextColumn note = text("note", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code visits}: {@code integer}. */
    public final NumberColumn<Integer> visits = number("visits", Codecs.INT4);

    /** The columns of {@link Money}. */
    public final LimitColumns limit = new LimitColumns();

    /** Column {@code advertised_by_id}: {@code bigint}. */
    public final NumberColumn<Long> advertisedById = number("advertised_by_id", Codecs.INT8,
            ColumnFlag.NULLABLE);

    /** The relation to one {@link Customer}. */
    public final ToOne<Customer, Customer, Long> advertisedBy = one("advertisedBy", advertisedById,
            () -> CustomerTable.CUSTOMER, Customer::getAdvertisedBy);

    /** Constraint {@code customers_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "customers_pkey",
            id);

    /** Constraint {@code customers_advertised_by_id_fkey}. */
    public final Constraint advertisedByIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "customers_advertised_by_id_fkey", advertisedById);

    private CustomerTable(String alias) {
        super("", "customers", alias);
    }

    @Override
    public CustomerTable as(String alias) {
        return new CustomerTable(alias);
    }

    /**
     * The table at the other end of {@link #advertisedBy}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CustomerTable advertisedBy() {
        return path(advertisedBy, CustomerTable.CUSTOMER);
    }

    @Override
    public Customer read(Row row, int at, Relations relations) {
        return new Customer(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.getBoolean(at + 2),
                row.get(at + 3, Codecs.TEXT),
                Optional.ofNullable(row.get(at + 4, Codecs.TEXT)),
                row.getInt(at + 5),
                new Money(row.getLong(at + 6)),
                row.isNull(at + 7) ? null : relations.one(advertisedBy, row.getLong(at + 7)));
    }

    @Override
    public void write(Customer customer, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(customer.getId());
            case 1 -> out.write(Codecs.TEXT, customer.getName());
            case 2 -> out.writeBoolean(customer.isActive());
            case 3 -> out.write(Codecs.TEXT, customer.nick());
            case 4 -> out.write(Codecs.TEXT, customer.getNote().orElse(null));
            case 5 -> out.writeInt(customer.visits);
            case 6 -> out.writeLong(customer.limit().cents);
            case 7 -> out.write(Codecs.INT8, advertisedBy.keyOf(customer.getAdvertisedBy()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Customer customer) {
        return customer.getId();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code customers} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Customer> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable String name;

        private boolean active;

        private @Nullable String nick;

        private @Nullable String note;

        private int visits;

        private @Nullable One<Customer> advertisedBy;

        private @Nullable Money limit;

        private Draft() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code active}.
         *
         * @param active the value
         * @return this draft
         */
        public Draft active(boolean active) {
            this.active = active;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code nick}.
         *
         * @param nick the value, or null
         * @return this draft
         */
        public Draft nick(@Nullable String nick) {
            this.nick = nick;
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return this draft
         */
        public Draft note(Optional<String> note) {
            this.note = note.orElse(null);
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code visits}.
         *
         * @param visits the value
         * @return this draft
         */
        public Draft visits(int visits) {
            this.visits = visits;
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code advertisedBy}.
         *
         * @param advertisedBy the value, or null
         * @return this draft
         */
        public Draft advertisedBy(@Nullable One<Customer> advertisedBy) {
            this.advertisedBy = advertisedBy;
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code limit}.
         *
         * @param limit the value
         * @return this draft
         */
        public Draft limit(Money limit) {
            this.limit = Objects.requireNonNull(limit, "limit");
            assigned.set(6);
            return this;
        }

        @Override
        public Table<Customer> table() {
            return CustomerTable.CUSTOMER;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.writeBoolean(active);
                case 3 -> out.write(Codecs.TEXT, nick);
                case 4 -> out.write(Codecs.TEXT, note);
                case 5 -> out.writeInt(visits);
                case 6 -> out.writeLong(limit.cents);
                case 7 -> out.write(Codecs.INT8, CustomerTable.CUSTOMER.advertisedBy.keyOf(advertisedBy));
                default -> throw CustomerTable.CUSTOMER.noColumn(column);
            }
        }
    }

    /** The columns of {@code limit}. */
    public final class LimitColumns {
        /** Column {@code limit_cents}: {@code bigint}. */
        public final NumberColumn<Long> cents = number("limit_cents", Codecs.INT8);

        private LimitColumns() {
        }
    }
}
