package dev.pgpx.migrate.run;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.history.History;
import dev.pgpx.migrate.history.HistoryEntry;
import dev.pgpx.migrate.history.HistoryState;
import dev.pgpx.migrate.history.JournalStep;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs migrations step by step, in one session each. Its lock is held by that session: a statement that outlives its runner keeps the
 * next one from looking at what it has not finished.
 */
final class StepwiseRun {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Database database;
    private final RunOptions options;
    private final History history;
    private final Attempts attempts;

    StepwiseRun(Database database, RunOptions options, History history, Attempts attempts) {
        this.database = database;
        this.options = options;
        this.history = history;
        this.attempts = attempts;
    }

    void run(Task task, Optional<HistoryEntry> entry) {
        LockName name = LockName.steps(options.history());
        long end = System.nanoTime() + options.lockWait().toNanos();
        boolean told = false;
        while (database.tryWithLock(name.key(), () -> inSession(task, entry)).isEmpty()) {
            if (!told) {
                options.listener().waiting(name.holder(database));
                told = true;
            }
            if (System.nanoTime() - end > 0) {
                throw MigrationException.of("PGPX-7030", options.lockWait(), name.holder(database));
            }
            Pause.of(POLL);
        }
    }

    /** A runner that lost its lock, and not this one, may have gone on until now: what it has written since counts. */
    private boolean inSession(Task task, Optional<HistoryEntry> before) {
        long begun = System.nanoTime();
        Optional<HistoryEntry> entry = history.entry(task.key());
        if (isDoneSince(task, before, entry)) {
            return true;
        }
        begin(task, entry);
        if (task.shapes().isEmpty()) {
            attempts.run(task.key(), () -> task.call(database));
        } else {
            steps(task);
        }
        new RoleGuard(database, task).run(() -> end(task, Duration.ofNanos(System.nanoTime() - begun)));
        return true;
    }

    private static boolean isDoneSince(Task task, Optional<HistoryEntry> before, Optional<HistoryEntry> now) {
        if (task.direction() == Direction.DOWN) {
            return now.isEmpty();
        }
        return !isApplied(before) && isApplied(now);
    }

    private static boolean isApplied(Optional<HistoryEntry> entry) {
        return entry.filter(row -> row.state() == HistoryState.APPLIED).isPresent();
    }

    private void begin(Task task, Optional<HistoryEntry> entry) {
        if (task.direction() == Direction.DOWN) {
            history.mark(task.key(), HistoryState.REVERTING);
        } else if (entry.filter(row -> row.state() == HistoryState.PARTIAL).isEmpty()) {
            history.begin(task.migration(), HistoryState.PARTIAL);
        }
    }

    /** The checksum that counts is that of the statements that were run in the end: one that failed may have been mended. */
    private void end(Task task, Duration took) {
        if (task.direction() == Direction.DOWN) {
            history.forget(task.key());
            return;
        }
        database.inTransaction(transaction -> {
            history.adopt(task.key(), task.migration().checksum());
            history.end(task.key(), took);
        });
    }

    private void steps(Task task) {
        Journal journal = Journal.read(history, task);
        int done = 0;
        try {
            for (int number = 1; number <= task.shapes().size(); number++) {
                step(task, journal, number);
                done = number;
            }
        } catch (StepFailure failure) {
            throw failure.after(done);
        } catch (DatabaseException failure) {
            throw new StepFailure(task.migration().place(), "", failure).after(done);
        }
    }

    private void step(Task task, Journal journal, int number) {
        Step step = new Step(database, options, attempts, journal, task, number);
        if (step.isOfSession()) {
            step.inSession();
            return;
        }
        Optional<JournalStep> before = journal.step(number);
        if (before.filter(JournalStep::done).isPresent()) {
            return;
        }
        if (step.isAlone()) {
            step.alone(before);
        } else {
            step.inTransaction();
        }
    }
}
