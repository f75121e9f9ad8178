package dev.pgpx.conformance.writes;

import org.jspecify.annotations.Nullable;

/** A row with a natural key of two columns, and who wrote it. */
record Seat(
        String room, int number, String holder, int version, @Nullable String createdBy, @Nullable String updatedBy) {
    Seat(String room, int number, String holder) {
        this(room, number, holder, 0, null, null);
    }

    Seat heldBy(String other) {
        return new Seat(room, number, other, version, createdBy, updatedBy);
    }
}
