package dev.pgpx.benchmarks.peers.pgpx;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.types.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row that is updated, or inserted where its token is not there. */
@Table
public record Customer(
        @GeneratedId long id,
        String name,
        String city,
        int age,
        BigDecimal balance,
        boolean active,
        Instant createdAt,
        Json profile,
        List<String> tags,
        @Unique UUID token) {
    static Customer of(Account row) {
        return new Customer(
                row.id(), row.name(), row.city(), row.age(), row.balance(), row.active(), row.createdAt(), row.profile(), row.tags(),
                row.token());
    }
}
