package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.testing.fault.Ledger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks a contestant, when all is well again, what became of the writes whose outcome it had called unknown. */
final class Resolving {
    /** For all writes together; what has not been found out by then stays unknown. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Contestant contestant;
    private final Ledger ledger;
    private final Map<Long, Exception> failures;
    private final long end = System.nanoTime() + PATIENCE.toNanos();

    Resolving(Contestant contestant, Ledger ledger, Map<Long, Exception> failures) {
        this.contestant = contestant;
        this.ledger = ledger;
        this.failures = failures;
    }

    /** Books what is found out; gives it back by the ids, without those that stay unknown. */
    Map<Long, Boolean> run() {
        Map<Long, Boolean> found = new TreeMap<>();
        for (long id : ledger.unknown()) {
            resolve(failures.get(id)).ifPresent(written -> {
                ledger.resolve(id, written);
                found.put(id, written);
            });
        }
        return found;
    }

    private Optional<Boolean> resolve(@Nullable Exception unknown) {
        while (unknown != null && System.nanoTime() < end) {
            try {
                return contestant.resolve(unknown);
            } catch (Exception notYet) {
                Pause.of(BETWEEN); // connections that broke may still be found out one by one
            }
        }
        return Optional.empty();
    }
}
