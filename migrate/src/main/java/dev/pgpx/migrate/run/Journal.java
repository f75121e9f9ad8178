package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.History;
import dev.pgpx.migrate.history.JournalStep;
import dev.pgpx.types.error.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which steps of a migration were begun.
 *
 * @param history where it is kept
 * @param task the migration
 * @param steps by number
 */
record Journal(History history, Task task, Map<Integer, JournalStep> steps) {
    static Journal read(History history, Task task) {
        Map<Integer, JournalStep> steps = new HashMap<>();
        for (JournalStep step : history.steps(task.key(), task.direction())) {
            if (step.number() > task.shapes().size()
                    || !statement(task, step.number()).equals(step.statement())) {
                throw changed(task, step);
            }
            steps.put(step.number(), step);
        }
        return new Journal(history, task, steps);
    }

    private static MigrationException changed(Task task, JournalStep step) {
        Problem problem = MigrationException.problem("PGPX-7037", task.key(), step.number(), step.statement());
        return MigrationException.all(
                java.util.List.of(problem.at(task.migration().place())));
    }

    private static String statement(Task task, int number) {
        return task.shapes().get(number - 1).source().sql();
    }

    Optional<JournalStep> step(int number) {
        return Optional.ofNullable(steps.get(number));
    }

    void begun(int number, String before) {
        write(number, false, before);
    }

    void done(int number) {
        write(number, true, "");
    }

    private void write(int number, boolean done, String before) {
        history.write(task.key(), task.direction(), new JournalStep(number, statement(task, number), done, before));
    }

    void forget(int number) {
        history.forget(task.key(), task.direction(), number);
    }
}
