package dev.pgpx.benchmarks.peers.pgpx;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.types.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row that is inserted. */
@Table
public record Entry(
        @GeneratedId long id,
        String name,
        String city,
        int age,
        BigDecimal balance,
        boolean active,
        Instant createdAt,
        Json profile,
        List<String> tags,
        UUID token) {
    static Entry of(Account row) {
        return new Entry(
                row.id(), row.name(), row.city(), row.age(), row.balance(), row.active(), row.createdAt(), row.profile(), row.tags(),
                row.token());
    }
}
