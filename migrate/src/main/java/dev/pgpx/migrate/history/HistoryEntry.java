package dev.pgpx.migrate.history;

import dev.pgpx.migrate.file.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the history. Immutable.
 *
 * @param key the digits of a version, or {@code R_} and a name
 * @param description what it does
 * @param place its file or class, as it was when it was applied
 * @param checksum its checksum then; empty when it has none
 * @param state how far it has come
 * @param by the role that connected
 * @param at when it was begun, by the server's clock
 * @param took how long it ran, in milliseconds; zero while it is not done
 */
public record HistoryEntry(
        String key,
        String description,
        String place,
        Optional<String> checksum,
        HistoryState state,
        String by,
        Instant at,
        Duration took) {
    /**
     * Its version.
     *
     * @return empty for a repeatable one
     */
    public Optional<Version> version() {
        return key.isEmpty() || !Character.isDigit(key.charAt(0)) ? Optional.empty() : Optional.of(Version.of(key));
    }
}
