package dev.pgpx.migrate.run;

import dev.pgpx.migrate.history.Direction;
import java.time.Duration;

/**
 * A migration that was done.
 *
 * @param key its version, or {@code R_} and a name
 * @param description what it does
 * @param place its file or class
 * @param direction which way it went
 * @param took how long it ran, waits for locks included
 */
public record DoneMigration(String key, String description, String place, Direction direction, Duration took) {}
