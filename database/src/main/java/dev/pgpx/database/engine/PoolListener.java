package dev.pgpx.database.engine;

import dev.pgpx.database.error.SessionHolder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Is told of what happens in a pool; called in the thread that does it, so it must be quick. Thread-safe. */
public interface PoolListener {
    /**
     * A session was handed out, or could not be. A call whose statement went with another's session ({@code pipelining} of the settings) had none, and
     * nothing is told of it here.
     *
     * @param label what for
     * @param waited how long it took
     * @param failure why there is none; null when there is
     */
    default void acquired(String label, Duration waited, @Nullable RuntimeException failure) {}

    /**
     * A session came back.
     *
     * @param label what it was for
     * @param used for how long it was in use
     */
    default void released(String label, Duration used) {}

    /**
     * A connection was made, or could not be.
     *
     * @param took how long it took
     * @param failure why it was not; null when it was
     */
    default void connected(Duration took, @Nullable Exception failure) {}

    /**
     * A connection was given up.
     *
     * @param reason why, in a few words
     */
    default void retired(String reason) {}

    /**
     * A session has been held for longer than the settings' leak threshold; told once for each.
     *
     * @param holder who has it
     * @param takenBack whether it was taken back
     */
    default void leaked(SessionHolder holder, boolean takenBack) {}
}
