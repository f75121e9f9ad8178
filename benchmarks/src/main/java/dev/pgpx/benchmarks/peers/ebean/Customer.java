package dev.pgpx.benchmarks.peers.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is updated, or upserted by its token. */
@Entity
@Table(name = "customer")
public class Customer extends Row {
    @Id
    private long id;

    @Column(nullable = false, unique = true)
    private UUID token;

    static Customer of(Row row) {
        Customer customer = new Customer();
        customer.id = row.id();
        customer.token = row.token();
        customer.set(row);
        return customer;
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
