package dev.pgpx.migrate;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.history.History;
import dev.pgpx.migrate.history.HistoryEntry;
import dev.pgpx.migrate.history.HistoryState;
import dev.pgpx.migrate.history.JournalStep;
import dev.pgpx.migrate.run.Candidate;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.Runner;
import dev.pgpx.migrate.run.Standing;
import java.util.List;
import java.util.Optional;

/**
 * Changes the history by hand, while no runner works.
 *
 * @param runner has the lock
 */
record Mending(Runner runner) {
    void baseline(Version version) {
        runner.alone(List.of(), (comparison, history) -> {
            List<HistoryEntry> entries = history.entries();
            if (entries.isEmpty()) {
                history.baseline(version.digits());
            } else if (!isBaseline(entries.get(0), version)) {
                throw MigrationException.of(
                        "PGPX-7042", entries.size(), entries.get(0).key());
            }
            return true;
        });
    }

    private static boolean isBaseline(HistoryEntry entry, Version version) {
        return entry.state() == HistoryState.BASELINE && entry.key().equals(version.digits());
    }

    List<MigrationStatus> repair(List<Candidate> candidates) {
        return runner.alone(candidates, (comparison, history) -> {
            List<MigrationStatus> wrong = comparison.statuses().stream()
                    .filter(status -> status.standing() == Standing.EDITED || status.standing() == Standing.MISSING)
                    .toList();
            wrong.forEach(status -> repair(status, history));
            return wrong;
        });
    }

    private static void repair(MigrationStatus status, History history) {
        if (status.standing() == Standing.EDITED) {
            history.adopt(status.key(), status.checksum());
        } else {
            history.forget(status.key());
        }
    }

    void settle(Version version, boolean done) {
        runner.alone(List.of(), (comparison, history) -> {
            HistoryEntry entry = begun(history, version);
            if (done) {
                history.mark(entry.key(), HistoryState.APPLIED);
            } else {
                history.forget(entry.key());
            }
            return true;
        });
    }

    void settleStep(Version version, boolean done) {
        runner.alone(List.of(), (comparison, history) -> {
            HistoryEntry entry = begun(history, version);
            Direction direction = entry.state() == HistoryState.PARTIAL ? Direction.UP : Direction.DOWN;
            Optional<JournalStep> open = history.steps(entry.key(), direction).stream()
                    .filter(step -> !step.done())
                    .findFirst();
            JournalStep step = open.orElseThrow(() -> MigrationException.of("PGPX-7043", version));
            if (done) {
                history.write(entry.key(), direction, new JournalStep(step.number(), step.statement(), true, ""));
            } else {
                history.forget(entry.key(), direction, step.number());
            }
            return true;
        });
    }

    private static HistoryEntry begun(History history, Version version) {
        return history.entries().stream()
                .filter(entry -> entry.key().equals(version.digits()))
                .filter(entry -> entry.state() == HistoryState.PARTIAL || entry.state() == HistoryState.REVERTING)
                .findFirst()
                .orElseThrow(() -> MigrationException.of("PGPX-7043", version));
    }
}
