package dev.pgpx.faults.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold for pgpx however bad the day is. How fast it is, and what plain JDBC does, is told and not judged. */
public final class Promises {
    private static final List<String> MUST_BE_ZERO = List.of(
            "pgpx.acknowledged-lost",
            "pgpx.failed-but-written",
            "pgpx.unknown-unresolved",
            "pgpx.resolved-wrongly",
            "pgpx.torn-transactions",
            "pgpx.wrong-results",
            "pgpx.ledger-threads-stuck",
            "pgpx.sessions-beyond-pool",
            "pgpx.threads-left",
            "pgpx.recovery-wrong-results");

    private Promises() {}

    /**
     * The promises that were broken. Figures that are missing break none.
     *
     * @param figures the figures
     * @return the broken ones as {@code figure: value}
     */
    public static List<String> broken(Figures figures) {
        return MUST_BE_ZERO.stream()
                .filter(name -> isNotZero(figures.value(name)))
                .map(name -> name + ": " + figures.value(name))
                .toList();
    }

    private static boolean isNotZero(@Nullable String value) {
        return value != null && !value.equals("0");
    }
}
