package dev.pgpx.benchmarks.peers.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is updated. */
@Entity
@Table(name = "customer")
public class Customer extends Row {
    @Id
    private long id;

    @Column(nullable = false)
    private UUID token;

    static Customer of(Row row) {
        Customer customer = new Customer();
        customer.id = row.id();
        customer.change(row);
        return customer;
    }

    /** Not in {@link #of}: Ebean does not see what a static method sets. */
    private void change(Row row) {
        token = row.token();
        set(row);
    }

    @Override
    long id() {
        return id;
    }

    @Override
    UUID token() {
        return token;
    }
}
