package dev.pgpx.migrate.run;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.query.Command;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.script.ScriptStatement;
import java.util.Locale;
import java.util.function.Consumer;

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

    /** All, and a command behind them; it goes to the server together with the last of them where that can be. */
    void all(Task task, Command end) {
        int last = task.shapes().size();
        if (last == 0 || !isJoinable(task.shapes().get(last - 1).source())) {
            all(task);
            database.run(end);
            return;
        }
        for (int number = 1; number < last; number++) {
            one(task, number);
        }
        send(task, last, source -> {
            Batch batch = new Batch();
            batch.execute(Statement.of(source.sql(), source.place().toString()));
            batch.run(end);
            database.run(batch);
        });
    }

    /** Nothing can follow a standard body in the same text. */
    private static boolean isJoinable(ScriptStatement source) {
        return source.copyData().isEmpty()
                && SqlEffects.of(source.sql()).single()
                && !source.sql().toLowerCase(Locale.ROOT).contains("atomic");
    }

    void one(Task task, int number) {
        send(task, number, source -> source.run(database));
    }

    private void send(Task task, int number, Consumer<ScriptStatement> sending) {
        StatementShape shape = task.shapes().get(number - 1);
        listener.step(
                task.key(), number, task.shapes().size(), shape.source().place().toString());
        try {
            sending.accept(shape.source());
        } catch (DatabaseException failure) {
            throw StepFailure.of(shape, failure);
        }
    }
}
