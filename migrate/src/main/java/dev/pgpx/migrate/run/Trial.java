package dev.pgpx.migrate.run;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.transaction.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs migrations in a transaction that is rolled back.
 *
 * @param database where
 * @param options how
 */
record Trial(Database database, RunOptions options) {
    List<DoneMigration> run(List<Task> tasks) {
        int whole = 0;
        while (whole < tasks.size() && !tasks.get(whole).stepwise()) {
            whole++;
        }
        if (whole == 0) {
            return List.of();
        }
        List<Task> tried = tasks.subList(0, whole);
        TransactionOptions limits = new Limits(tried.get(0), options).transaction();
        return database.transaction(limits, transaction -> {
            List<DoneMigration> done = tryAll(tried);
            transaction.rollback();
            return done;
        });
    }

    private List<DoneMigration> tryAll(List<Task> tasks) {
        List<DoneMigration> done = new ArrayList<>();
        for (Task task : tasks) {
            long begun = System.nanoTime();
            try {
                new Sending(database, options.listener()).all(task);
            } catch (StepFailure failure) {
                throw Runner.told(failure, task, List.of(), List.of());
            } catch (DatabaseException failure) {
                throw Runner.told(new StepFailure(task.migration().place(), "", failure), task, List.of(), List.of());
            }
            done.add(Runner.done(task, Duration.ofNanos(System.nanoTime() - begun)));
        }
        return done;
    }
}
