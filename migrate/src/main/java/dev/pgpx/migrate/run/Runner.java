package dev.pgpx.migrate.run;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.History;
import dev.pgpx.types.error.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Runs migrations, one runner at a time. What is done is chosen from the history as it is when the lock has been taken. Immutable.
 */
public final class Runner {
    /** How long a statement may take that has no limit of its own. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String NOTHING = "nothing";

    private final Database database;
    private final RunOptions options;
    private final History history;

    /**
     * A runner.
     *
     * @param database the database; the thread must be in no transaction of it
     * @param options how it works
     */
    public Runner(Database database, RunOptions options) {
        this.database = database.withDeadline(LONGEST);
        this.options = options;
        this.history = new History(this.database, options.history());
    }

    /**
     * Compares migrations with the history.
     *
     * @param candidates the migrations that there are, in order
     * @return how they stand
     */
    public Comparison compare(List<Candidate> candidates) {
        return new Comparison(candidates, history.entries());
    }

    /**
     * Does something to the history, while no other runner works. It is begun if it was not.
     *
     * @param candidates the migrations that there are
     * @param work is given how they stand, and the history
     * @param <R> its result
     * @return its result
     * @throws MigrationException when another runner has not ended in time
     */
    public <R> R alone(List<Candidate> candidates, BiFunction<Comparison, History, R> work) {
        return locked(lock -> {
            history.create();
            return work.apply(compare(candidates), history);
        });
    }

    /**
     * Looks at statements without running them.
     *
     * @param candidates the migrations that there are
     * @param choice what is to be done
     * @return what would be done, in order
     * @throws MigrationException naming all that is wrong with the history or with the files
     */
    public List<PlannedMigration> plan(List<Candidate> candidates, Choice choice) {
        Comparison comparison = compare(candidates);
        return choice.tasks(comparison, options).stream()
                .map(PlannedMigration::of)
                .toList();
    }

    /**
     * Does what is chosen.
     *
     * @param candidates the migrations that there are
     * @param choice what is to be done
     * @return what was done, in order
     * @throws MigrationException naming all that is wrong with the history or with the files, when nothing was done; or what has
     *     failed, what was done before, and what was not
     */
    public List<DoneMigration> run(List<Candidate> candidates, Choice choice) {
        requireNoTransaction();
        if (choice.tasks(compare(candidates), options).isEmpty()) {
            return List.of();
        }
        return locked(lock -> {
            history.create();
            Comparison comparison = compare(candidates);
            return run(choice.tasks(comparison, options), comparison, new Attempts(options, lock));
        });
    }

    /**
     * Tries what is chosen, in one transaction that is rolled back, up to the first migration that runs step by step.
     *
     * @param candidates the migrations that there are
     * @param choice what is to be tried
     * @return what went well; the rest was not tried
     * @throws MigrationException as {@link #run} does
     */
    public List<DoneMigration> tryOut(List<Candidate> candidates, Choice choice) {
        requireNoTransaction();
        return locked(lock -> {
            List<Task> tasks = choice.tasks(compare(candidates), options);
            return new Trial(database, options).run(tasks);
        });
    }

    private void requireNoTransaction() {
        if (database.isInTransaction()) {
            throw MigrationException.of("PGPX-7038");
        }
    }

    private interface Locked<R> {
        R run(RunnerLock lock);
    }

    private <R> R locked(Locked<R> work) {
        requireNoTransaction();
        LockName name = LockName.runner(options.history());
        try (RunnerLock lock = RunnerLock.take(database, name, options.lockWait(), options.listener())) {
            return work.run(lock);
        }
    }

    private List<DoneMigration> run(List<Task> tasks, Comparison comparison, Attempts attempts) {
        List<DoneMigration> done = new ArrayList<>();
        for (Task task : tasks) {
            long begun = System.nanoTime();
            attempts.started(task);
            try {
                run(task, comparison, attempts);
            } catch (StepFailure failure) {
                throw told(failure, task, done, tasks);
            } catch (DatabaseException failure) {
                throw told(new StepFailure(task.migration().place(), "", failure), task, done, tasks);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            done.add(done(task, took));
            attempts.finished(task.key(), task.direction(), took);
        }
        return List.copyOf(done);
    }

    static DoneMigration done(Task task, Duration took) {
        return new DoneMigration(
                task.key(), task.migration().description(), task.migration().place(), task.direction(), took);
    }

    private void run(Task task, Comparison comparison, Attempts attempts) {
        if (task.stepwise()) {
            new StepwiseRun(database, options, history, attempts).run(task, comparison.entry(task.key()));
        } else {
            new WholeRun(database, options, history, attempts).run(task);
        }
    }

    /** All that is to be known of a failure. */
    static MigrationException told(StepFailure failure, Task task, List<DoneMigration> done, List<Task> tasks) {
        String code = failure.isDisconnected() ? "PGPX-7034" : "PGPX-7033";
        String before = done.stream().map(DoneMigration::key).collect(Collectors.joining(", "));
        String after = tasks.stream().skip(done.size() + 1L).map(Task::key).collect(Collectors.joining(", "));
        String kept = task.stepwise()
                ? failure.stepsDone() + " of its " + task.shapes().size() + " steps are done"
                : "it is done as a whole or not at all";
        Problem problem = MigrationException.problem(
                code,
                task.label(),
                failure.why(),
                failure.statement().isEmpty() ? "(no statement)" : failure.statement(),
                kept,
                before.isEmpty() ? NOTHING : before,
                after.isEmpty() ? NOTHING : after);
        return MigrationException.all(List.of(problem.at(failure.place()))).causedBy(failure.reason());
    }
}
