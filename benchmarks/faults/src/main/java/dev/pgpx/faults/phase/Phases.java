package dev.pgpx.faults.phase;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All phases, in the order in which they are run. */
public enum Phases {
    /** What is written and read while things go wrong. */
    LEDGER,
    /** Deadlines while nothing answers. */
    DEADLINES,
    /** How soon all is well after restarts. */
    RECOVERY,
    /** What a call costs. */
    OVERHEAD,
    /** What a setting for a call costs. */
    SETTING;

    /**
     * The phase.
     *
     * @return a new one
     */
    public Phase phase() {
        return switch (this) {
            case LEDGER -> new LedgerPhase();
            case DEADLINES -> new DeadlinePhase();
            case RECOVERY -> new RecoveryPhase();
            case OVERHEAD -> new OverheadPhase();
            case SETTING -> new SettingPhase();
        };
    }

    /**
     * Finds one.
     *
     * @param name as on the command line
     * @return nothing when there is none of the name
     */
    public static Optional<Phases> named(String name) {
        return List.of(values()).stream()
                .filter(phase -> phase.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The time of one phase.
     *
     * @param all what is run, this one among it
     * @param total the time of all
     * @return its share
     */
    public Duration timeOf(List<Phases> all, Duration total) {
        int shares = all.stream().mapToInt(one -> one.phase().share()).sum();
        return total.multipliedBy(phase().share()).dividedBy(shares);
    }
}
