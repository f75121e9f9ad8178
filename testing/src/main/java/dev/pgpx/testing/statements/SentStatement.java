package dev.pgpx.testing.statements;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was sent while somebody looked. Immutable; it has no values.
 *
 * @param sql its text
 * @param label its label
 * @param callSite the line of the application that asked for it, as stack traces write it
 * @param rows how many rows it gave or changed
 * @param duration how long it took
 * @param failure why it failed; null when it did not
 */
public record SentStatement(
        String sql, String label, String callSite, long rows, Duration duration, @Nullable RuntimeException failure) {
    /** Label and call site, then the text. */
    @Override
    public String toString() {
        String went = failure == null ? rows + (rows == 1 ? " row" : " rows") : "failed";
        return label + " (" + went + ") at " + callSite + "\n  " + sql.replace("\n", "\n  ");
    }
}
