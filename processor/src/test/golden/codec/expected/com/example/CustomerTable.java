package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code customer} of {@link Customer}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class CustomerTable extends Table<Customer> {
    /** The table under its own name. */
    public static final CustomerTable CUSTOMER = new CustomerTable("customer");

    /** Column {@code email}: {@code email_address}. */
    public final ComparableColumn<EmailAddress> email = comparable("email", EmailAddress.CODEC,
            ColumnFlag.ID);

    /** Column {@code second}: {@code email_address}. */
    public final ComparableColumn<EmailAddress> other = comparable("second", EmailAddress.CODEC,
            ColumnFlag.NULLABLE);

    /** Constraint {@code customer_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "customer_pkey",
            email);

    private CustomerTable(String alias) {
        super("", "customer", alias);
    }

    @Override
    public CustomerTable as(String alias) {
        return new CustomerTable(alias);
    }

    @Override
    public Customer read(Row row, int at, Relations relations) {
        return new Customer(
                row.require(at, EmailAddress.CODEC),
                Optional.ofNullable(row.get(at + 1, EmailAddress.CODEC)));
    }

    @Override
    public void write(Customer customer, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(EmailAddress.CODEC, customer.email());
            case 1 -> out.write(EmailAddress.CODEC, customer.other().orElse(null));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Customer customer) {
        return customer.email();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code customer} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Customer> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable EmailAddress email;

        private @Nullable EmailAddress other;

        private Draft() {
        }

        /**
         * Sets {@code email}.
         *
         * @param email the value
         * @return this draft
         */
        public Draft email(EmailAddress email) {
            this.email = Objects.requireNonNull(email, "email");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other the value
         * @return this draft
         */
        public Draft other(Optional<EmailAddress> other) {
            this.other = other.orElse(null);
            assigned.set(1);
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
                case 0 -> out.write(EmailAddress.CODEC, email);
                case 1 -> out.write(EmailAddress.CODEC, other);
                default -> throw CustomerTable.CUSTOMER.noColumn(column);
            }
        }
    }
}
