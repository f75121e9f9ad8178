package com.example;

import dev.pgpx.model.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public record Invoice(
        @Id @DefaultFrom("newNumber") String number,
        @DefaultFrom("newToken") Optional<UUID> token,
        BigDecimal net,
        @Computed("net * 1.19") BigDecimal gross,
        @Computed(value = "upper(number)", virtual = true) String shown,
        @ReadOnly @Nullable String checkedBy,
        @ReadOnly @Default("1") int revision,
        @Version long version,
        @CreatedAt Instant createdAt,
        @UpdatedAt @Default("clock_timestamp()") OffsetDateTime updatedAt,
        @CreatedBy String createdBy,
        @UpdatedBy @Nullable UUID updatedBy,
        @SoftDelete Optional<Instant> deletedAt) {
    static String newNumber() {
        return "R1";
    }

    static Optional<UUID> newToken() {
        return Optional.of(new UUID(1, 2));
    }
}
