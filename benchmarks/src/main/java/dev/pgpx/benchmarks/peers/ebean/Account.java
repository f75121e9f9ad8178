package dev.pgpx.benchmarks.peers.ebean;

import dev.pgpx.benchmarks.peers.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that is read, and one that holds what is to be written. */
@Entity
@Table(name = "account")
public class Account extends Row {
    @Id
    private long id;

    @Column(nullable = false)
    private UUID token;

    static Account of(Values values) {
        Account account = new Account();
        account.id = values.id();
        account.token = values.token();
        account.set(values);
        return account;
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
