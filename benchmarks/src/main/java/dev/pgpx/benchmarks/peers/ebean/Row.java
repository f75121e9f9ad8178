package dev.pgpx.benchmarks.peers.ebean;

import dev.pgpx.benchmarks.peers.Values;
import io.ebean.annotation.DbArray;
import io.ebean.annotation.DbJsonB;
import io.ebean.annotation.MutationDetection;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The columns of the tables with ten, but for the two that are keys in one or the other. */
@MappedSuperclass
public abstract class Row {
    @Column(nullable = false)
    private String name;

    @Column(nullable = false, length = 60)
    private String city;

    @Column(nullable = false)
    private int age;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal balance;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @DbJsonB(mutationDetection = MutationDetection.NONE)
    @Column(nullable = false)
    private String profile;

    @DbArray
    private List<String> tags;

    abstract long id();

    abstract UUID token();

    Instant createdAt() {
        return createdAt;
    }

    void set(Values values) {
        name = values.name();
        city = values.city();
        age = values.age();
        balance = values.balance();
        active = values.active();
        createdAt = values.createdAt();
        profile = values.profile();
        tags = values.tags();
    }

    void set(Row row) {
        name = row.name;
        city = row.city;
        age = row.age;
        balance = row.balance;
        active = row.active;
        createdAt = row.createdAt;
        profile = row.profile;
        tags = row.tags;
    }

    Values values() {
        return new Values(id(), name, city, age, balance, active, createdAt, profile, List.copyOf(tags), token());
    }
}
