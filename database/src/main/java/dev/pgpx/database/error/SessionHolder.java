package dev.pgpx.database.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a session of the pool. Immutable.
 *
 * @param label what for: the label of the statement, or the name of the transaction
 * @param age for how long
 * @param thread the thread that took it
 * @param callSite the line of the application that has it, or where its thread is now; null when that cannot be told
 */
public record SessionHolder(String label, Duration age, String thread, @Nullable String callSite) {
    @Override
    public String toString() {
        String site = callSite == null ? "" : " at " + callSite;
        return "\"" + label + "\" for " + age.toMillis() + " ms, thread " + thread + site;
    }
}
