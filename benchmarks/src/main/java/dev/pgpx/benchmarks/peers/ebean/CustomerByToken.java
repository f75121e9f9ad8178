package dev.pgpx.benchmarks.peers.ebean;

import io.ebean.annotation.Identity;
import io.ebean.annotation.IdentityType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A row that is upserted, known by its token; the server gives new ones their id. Were the id its key, the driver would be asked
 * for it whatever the options say, and could not rewrite the batch.
 */
@Entity
@Table(name = "customer")
public class CustomerByToken extends Row {
    @Id
    @Identity(type = IdentityType.APPLICATION)
    private UUID token;

    static CustomerByToken of(Row row) {
        CustomerByToken customer = new CustomerByToken();
        customer.token = row.token();
        customer.set(row);
        return customer;
    }

    @Override
    long id() {
        return 0;
    }

    @Override
    UUID token() {
        return token;
    }
}
