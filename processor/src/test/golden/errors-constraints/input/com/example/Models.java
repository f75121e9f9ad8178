package com.example;

import dev.pgpx.model.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
@Unique({"first", "third", "first", "others"})
@Unique
@Unique(value = "first", name = "twice")
@Check(value = " ", name = "twice")
@Exclude("")
record Rules(
        @Id long first,
        @Unique("first") @Unique int second,
        @Check("") int fourth,
        @Check(value = "true", name = "a name that is longer than PostgreSQL keeps, which is sixty-three bytes") int fifth,
        @OnDelete(DeleteRule.CASCADE) int sixth,
        @OnDelete(DeleteRule.SET_NULL) One<Rules> seventh,
        @OnDelete(DeleteRule.SET_DEFAULT) One<Rules> eighth,
        @Comment("many") @Inverse("seventh") Many<Rules> others) {}

@Table
record Purposes(
        @GeneratedId(always = true, sequence = "numbers") long id,
        @Version String version,
        @Version int second,
        @Version @Nullable Integer third,
        @CreatedAt LocalDate createdAt,
        @SoftDelete Instant deletedAt,
        @Computed(value = "1", virtual = true) @Unique int computed,
        @Computed(" ") int blank,
        @Computed("1") @Default("1") int both,
        @ReadOnly @UpdatedAt Instant updatedAt,
        @DefaultFrom("missing") int missing,
        @DefaultFrom("wrong") int wrong,
        @DefaultFrom("hidden") int hidden) {
    static String wrong() {
        return "";
    }

    private static int hidden() {
        return 1;
    }
}

@Table
record NoUuid(@GeneratedId(uuid = UuidVersion.TIME_ORDERED) int id) {}

@Table
record NoSequence(@GeneratedId(sequence = "numbers") UUID id) {}
