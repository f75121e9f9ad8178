package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.history.History;
import dev.pgpx.migrate.history.HistoryState;

/**
 * Runs migrations in one transaction each, with their row in the history, so that both are there or none. The row comes first: should
 * another runner be at the same migration, in spite of the lock, the second waits here, and is refused before it does anything.
 */
final class WholeRun {
    private final Database database;
    private final RunOptions options;
    private final History history;
    private final Attempts attempts;

    WholeRun(Database database, RunOptions options, History history, Attempts attempts) {
        this.database = database;
        this.options = options;
        this.history = history;
        this.attempts = attempts;
    }

    void run(Task task) {
        Limits limits = new Limits(task, options);
        attempts.run(task.key(), () -> {
            try {
                database.transaction(limits.transaction(), transaction -> once(task));
            } catch (DatabaseException atCommit) {
                throw new StepFailure(task.migration().place(), "commit", atCommit);
            }
        });
    }

    private boolean once(Task task) {
        record(task);
        Sending sending = new Sending(database, options.listener());
        if (task.direction() == Direction.DOWN) {
            sending.all(task);
        } else if (task.changesRole()) {
            sending.all(task);
            database.run(sql("reset session authorization").label("role of the history"));
            database.run(sql("reset role").label("role of the history"));
            database.run(history.ending(task.key()));
        } else {
            sending.all(task, history.ending(task.key()));
        }
        return true;
    }

    private void record(Task task) {
        try {
            if (task.direction() == Direction.UP) {
                history.begin(task.migration(), HistoryState.APPLIED);
            } else {
                history.forget(task.key());
            }
        } catch (ConstraintException twice) {
            throw MigrationException.of("PGPX-7035", task.key()).causedBy(twice);
        }
    }
}
