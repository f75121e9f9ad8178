package dev.pgpx.migrate.run;

import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.statement.StatementShape;
import java.util.List;

/**
 * A migration that would be done. Immutable.
 *
 * @param key its version, or {@code R_} and a name
 * @param description what it does
 * @param place its file or class
 * @param direction which way it would go
 * @param stepwise whether it would run step by step, and not in one transaction
 * @param statements its statements, in order; none for a migration in Java
 */
public record PlannedMigration(
        String key,
        String description,
        String place,
        Direction direction,
        boolean stepwise,
        List<StatementShape> statements) {
    /** Takes a copy. */
    public PlannedMigration {
        statements = List.copyOf(statements);
    }

    static PlannedMigration of(Task task) {
        return new PlannedMigration(
                task.key(),
                task.migration().description(),
                task.migration().place(),
                task.direction(),
                task.stepwise(),
                task.shapes());
    }
}
