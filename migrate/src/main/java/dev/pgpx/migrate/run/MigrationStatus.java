package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.HistoryEntry;
import dev.pgpx.types.error.Problem;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How one migration stands. Immutable.
 *
 * @param key its version, or {@code R_} and a name
 * @param description what it does
 * @param place its file or class; as the history has it, where there is none any more
 * @param standing how it stands to the history
 * @param checksum its checksum now, if it has one
 * @param entry what the history has of it
 */
public record MigrationStatus(
        String key,
        String description,
        String place,
        Standing standing,
        Optional<String> checksum,
        Optional<HistoryEntry> entry) {
    /**
     * What is wrong with it.
     *
     * @return the problem; empty when it is applied, baseline or to be applied
     */
    public Optional<Problem> problem() {
        return switch (standing) {
            case APPLIED, BASELINE, PENDING -> Optional.empty();
            case OUT_OF_ORDER -> problem("PGPX-7023");
            case PARTIAL, REVERTING -> problem("PGPX-7025");
            case EDITED -> problem("PGPX-7021");
            case INCOMPLETE -> problem("PGPX-7065");
            case MISSING -> problem("PGPX-7022");
            case UNKNOWN -> problem("PGPX-7024");
        };
    }

    private Optional<Problem> problem(String code) {
        String when = entry.map(row -> row.at().truncatedTo(ChronoUnit.SECONDS) + " by " + row.by())
                .orElse("never");
        String before = entry.flatMap(HistoryEntry::checksum).orElse("none");
        return Optional.of(MigrationException.problem(code, key, description, when, before, checksum.orElse("none"))
                .at(place));
    }
}
