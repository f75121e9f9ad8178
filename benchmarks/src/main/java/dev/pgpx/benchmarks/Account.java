package dev.pgpx.benchmarks;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ten columns of mixed types; all contenders read and write this table. */
@Table
public record Account(
        @GeneratedId long id,
        String name,
        String city,
        int age,
        BigDecimal balance,
        boolean active,
        Instant createdAt,
        dev.pgpx.types.Json profile,
        List<String> tags,
        UUID token) {}
