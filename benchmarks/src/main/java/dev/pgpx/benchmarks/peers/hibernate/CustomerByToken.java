package dev.pgpx.benchmarks.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is upserted, known by its token; the server gives new ones their id. */
@Entity
@Table(name = "customer")
public class CustomerByToken extends Row {
    @Id
    private UUID token;

    static CustomerByToken of(Row row) {
        CustomerByToken customer = new CustomerByToken();
        customer.token = row.token();
        customer.set(row);
        return customer;
    }

    @Override
    Long id() {
        return 0L;
    }

    @Override
    UUID token() {
        return token;
    }
}
