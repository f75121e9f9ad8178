package dev.pgpx.conformance.writes;

import dev.pgpx.model.One;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of one row: a generated key, a version, times, soft deletion, constraints. */
public record Ticket(
        long id,
        String code,
        String title,
        int amount,
        @Nullable One<Person> owner,
        int version,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant deletedAt) {
    public static Ticket of(String code, int amount) {
        return new Ticket(0, code, "Title of " + code, amount, null, 0, null, null, null);
    }

    public Ticket withTitle(String other) {
        return new Ticket(id, code, other, amount, owner, version, createdAt, updatedAt, deletedAt);
    }

    public Ticket withAmount(int other) {
        return new Ticket(id, code, title, other, owner, version, createdAt, updatedAt, deletedAt);
    }

    public Ticket ownedBy(One<Person> person) {
        return new Ticket(id, code, title, amount, person, version, createdAt, updatedAt, deletedAt);
    }
}
