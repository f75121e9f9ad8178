package dev.pgpx.migrate.run;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.JournalStep;
import dev.pgpx.migrate.run.Doubt.Verdict;
import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.manage.ProgressWatch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One step of a migration that runs step by step. */
final class Step {
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final Database database;
    private final RunOptions options;
    private final Attempts attempts;
    private final Journal journal;
    private final Task task;
    private final int number;
    private final StatementShape shape;
    private final RoleGuard guard;

    Step(Database database, RunOptions options, Attempts attempts, Journal journal, Task task, int number) {
        this.database = database;
        this.options = options;
        this.attempts = attempts;
        this.journal = journal;
        this.task = task;
        this.number = number;
        this.shape = task.shapes().get(number - 1);
        this.guard = new RoleGuard(database, task);
    }

    /** Whether it changes the session only, so that it is done again whenever there is another one. */
    boolean isOfSession() {
        SqlEffects effects = SqlEffects.of(shape.source().sql());
        return shape.operation() instanceof SessionOperation.Set
                || (effects.isCertain()
                        && !effects.mayWrite()
                        && !effects.touches().isEmpty());
    }

    /** Whether it can be in no transaction. Code of a file that says {@code transaction: off} may commit. */
    boolean isAlone() {
        return Task.isAlone(shape)
                || (shape.operation() instanceof SessionOperation.Code
                        && !task.options().transaction());
    }

    void inSession() {
        new Sending(database, options.listener()).one(task, number);
    }

    /** Together with its entry in the journal, so that both are there or none. */
    void inTransaction() {
        Limits limits = new Limits(task, options);
        attempts.run(task.key(), () -> {
            try {
                database.transaction(limits.transaction(), transaction -> {
                    guard.run(() -> journal.done(number));
                    new Sending(database, options.listener()).one(task, number);
                    return true;
                });
            } catch (DatabaseException atCommit) {
                throw new StepFailure(shape.source().place().toString(), "commit", atCommit);
            }
        });
    }

    /** Between two entries in the journal; where only the first was written, the catalog tells. */
    void alone(Optional<JournalStep> begun) {
        new Limits(task, options).session(database);
        Doubt doubt = Doubt.about(database, shape);
        if (begun.isPresent() && isDone(doubt, begun.get())) {
            guard.run(() -> journal.done(number));
            return;
        }
        attempts.run(task.key(), () -> attempt(doubt));
    }

    private boolean isDone(Doubt doubt, JournalStep begun) {
        Verdict verdict = doubt.verdict(begun.before());
        if (verdict == Verdict.UNKNOWN) {
            throw MigrationException.all(List.of(MigrationException.problem(
                            "PGPX-7036", task.key(), number, shape.source().sql())
                    .at(shape.source().place().toString())));
        }
        return verdict == Verdict.DONE;
    }

    private void attempt(Doubt doubt) {
        String before = doubt.prepare();
        guard.run(() -> journal.begun(number, before));
        Optional<RuntimeException> thrown;
        try {
            thrown = send();
        } catch (StepFailure failure) {
            cleanUp(doubt, before, failure);
            throw failure;
        }
        guard.run(() -> journal.done(number));
        thrown.ifPresent(failure -> {
            throw failure;
        });
    }

    /** Sends it; what a listener threw. */
    private Optional<RuntimeException> send() {
        Runnable sending = () -> new Sending(database, options.listener()).one(task, number);
        boolean builds = shape.operation() instanceof IndexOperation;
        if (!builds || options.listener() == MigrationListener.NONE) {
            sending.run();
            return Optional.empty();
        }
        return ProgressWatch.during(
                database, progress -> options.listener().progress(task.key(), progress), INTERVAL, sending);
    }

    /** When the server has refused it, nothing of it is to be left; when the server is away, that is for the next run. */
    private void cleanUp(Doubt doubt, String before, StepFailure failure) {
        if (failure.isDisconnected()) {
            return;
        }
        try {
            doubt.verdict(before);
            guard.run(() -> journal.forget(number));
        } catch (DatabaseException again) {
            failure.addSuppressed(again);
        }
    }
}
