package dev.pgpx.migrate.run;

import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.Touch;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationOptions;
import dev.pgpx.migrate.file.MigrationPart;
import dev.pgpx.migrate.file.RepeatableMigration;
import dev.pgpx.migrate.file.ReversibleMigration;
import dev.pgpx.migrate.file.SqlMigration;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Execution;
import java.util.List;
import java.util.Optional;

/**
 * A migration that is to go one way.
 *
 * @param migration the migration
 * @param direction which way
 * @param options how
 * @param shapes its statements; none for a migration in Java
 * @param stepwise whether it cannot be one transaction, or is not to be
 */
record Task(
        Migration migration,
        Direction direction,
        MigrationOptions options,
        List<StatementShape> shapes,
        boolean stepwise) {
    /** Nothing depends on the version but what servers before 13 could not do. */
    private static final int OLDEST = 13;

    static Task up(Migration migration) {
        if (migration instanceof JavaMigration code) {
            return of(code, Direction.UP);
        }
        return migration instanceof SqlMigration file
                ? of(file, Direction.UP, file.up())
                : of(migration, Direction.UP, ((RepeatableMigration) migration).part());
    }

    /** The way back; empty when there is none. */
    static Optional<Task> down(Migration migration) {
        if (migration instanceof ReversibleMigration code) {
            return Optional.of(of(code, Direction.DOWN));
        }
        return migration instanceof SqlMigration file
                ? file.down().map(part -> of(file, Direction.DOWN, part))
                : Optional.empty();
    }

    private static Task of(JavaMigration code, Direction direction) {
        return new Task(code, direction, MigrationOptions.DEFAULT, List.of(), !code.transactional());
    }

    private static Task of(Migration migration, Direction direction, MigrationPart part) {
        List<StatementShape> shapes = StatementShape.all(part.script().statements());
        boolean stepwise =
                !part.options().transaction() || shapes.stream().anyMatch(Task::isAlone) || usesNewLabel(shapes);
        return new Task(migration, direction, part.options(), shapes, stepwise);
    }

    static boolean isAlone(StatementShape shape) {
        return shape.execution(OLDEST) == Execution.ALONE
                || SqlEffects.of(shape.source().sql()).outsideTransaction();
    }

    /** A label of an enum cannot be used before the transaction is committed that adds it. */
    private static boolean usesNewLabel(List<StatementShape> shapes) {
        for (int at = 0; at < shapes.size(); at++) {
            if (shapes.get(at).operation() instanceof ObjectOperation.AddLabel add) {
                String label = Identifiers.literal(add.label());
                if (shapes.subList(at + 1, shapes.size()).stream()
                        .filter(later -> !(later.operation() instanceof ObjectOperation.AddLabel))
                        .anyMatch(later -> later.source().sql().contains(label))) {
                    return true;
                }
            }
        }
        return false;
    }

    String key() {
        return migration.key();
    }

    /** What messages and the server's list of sessions call it. */
    String label() {
        return key() + " " + options.label().orElse(migration.description());
    }

    /** Whether it leaves the session with another role, in which the history may be out of reach. */
    boolean changesRole() {
        return shapes.stream()
                .map(shape -> SqlEffects.of(shape.source().sql()))
                .anyMatch(effects -> effects.isCertain() && effects.touches().contains(Touch.ROLE));
    }

    /** Whether a statement says itself how long something is waited for. */
    boolean sets(String parameter) {
        return shapes.stream()
                .anyMatch(shape -> shape.operation() instanceof SessionOperation.Set set
                        && set.name().equals(parameter));
    }

    /** Does what a migration in Java does. */
    void call(dev.pgpx.database.Database database) {
        try {
            if (direction == Direction.UP) {
                ((JavaMigration) migration).up(database);
            } else {
                ((ReversibleMigration) migration).down(database);
            }
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
            throw MigrationException.of("PGPX-7032").causedBy(now);
        } catch (Exception failure) {
            throw new StepFailure(migration.place(), "", failure);
        }
    }
}
