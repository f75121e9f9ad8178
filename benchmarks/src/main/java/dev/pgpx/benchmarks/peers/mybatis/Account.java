package dev.pgpx.benchmarks.peers.mybatis;

import dev.pgpx.benchmarks.peers.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row whose fields MyBatis sets, the key as well when the server has given one. */
public final class Account {
    private long id;
    private String name;
    private String city;
    private int age;
    private BigDecimal balance;
    private boolean active;
    private Instant createdAt;
    private String profile;
    private List<String> tags;
    private UUID token;

    static Account of(Values values) {
        Account account = new Account();
        account.id = values.id();
        account.name = values.name();
        account.city = values.city();
        account.age = values.age();
        account.balance = values.balance();
        account.active = values.active();
        account.createdAt = values.createdAt();
        account.profile = values.profile();
        account.tags = values.tags();
        account.token = values.token();
        return account;
    }

    long id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    Values values() {
        return new Values(id, name, city, age, balance, active, createdAt, profile, tags, token);
    }
}
