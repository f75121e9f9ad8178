package dev.pgpx.migrate.run;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.statement.StatementShape;

/**
 * Sends statements of a migration.
 *
 * @param database where
 * @param listener is told of each
 */
record Sending(Database database, MigrationListener listener) {
    void all(Task task) {
        if (task.shapes().isEmpty()) {
            task.call(database);
        }
        for (int number = 1; number <= task.shapes().size(); number++) {
            one(task, number);
        }
    }

    void one(Task task, int number) {
        StatementShape shape = task.shapes().get(number - 1);
        listener.step(
                task.key(), number, task.shapes().size(), shape.source().place().toString());
        try {
            shape.source().run(database);
        } catch (DatabaseException failure) {
            throw StepFailure.of(shape, failure);
        }
    }
}
