package dev.pgpx.conformance.writes;

import dev.pgpx.model.Many;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody, who counts as deleted rather than being so. */
public record Person(long id, String name, @Nullable Instant deletedAt, Many<Ticket> tickets) {
    public static Person of(String name) {
        return new Person(0, name, null, Many.unloaded());
    }
}
