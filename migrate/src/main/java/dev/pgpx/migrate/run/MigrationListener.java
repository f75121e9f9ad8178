package dev.pgpx.migrate.run;

import dev.pgpx.migrate.history.Direction;
import dev.pgpx.schema.manage.IndexProgress;
import java.time.Duration;

/**
 * Is told what a runner does. Called on the thread of the runner, but for {@link #progress}, which comes on a thread of its own while
 * the other waits. What it throws ends the run.
 */
public interface MigrationListener {
    /** Does nothing. */
    MigrationListener NONE = new MigrationListener() {};

    /**
     * Another runner is at work, or a statement of one that was killed has not ended; it is waited for.
     *
     * @param holder who has the lock: process, application, address
     */
    default void waiting(String holder) {}

    /**
     * A migration begins.
     *
     * @param key its version, or {@code R_} and a name
     * @param description what it does
     * @param direction which way
     */
    default void started(String key, String description, Direction direction) {}

    /**
     * A statement is about to be sent.
     *
     * @param key of which migration
     * @param number its number, from 1
     * @param total how many there are
     * @param place file, line and column
     */
    default void step(String key, int number, int total, String place) {}

    /**
     * An index is being built.
     *
     * @param key of which migration
     * @param progress how far it has come
     */
    default void progress(String key, IndexProgress progress) {}

    /**
     * A lock was not to be had in time, or others were in the way; it is tried again after a pause.
     *
     * @param key of which migration
     * @param attempt which attempt has failed, from 1
     * @param pause how long the pause is
     * @param why what the server said
     */
    default void retrying(String key, int attempt, Duration pause, String why) {}

    /**
     * A migration is done.
     *
     * @param key which
     * @param direction which way
     * @param took how long it ran
     */
    default void finished(String key, Direction direction, Duration took) {}
}
