package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.script.ScriptPlace;
import dev.pgpx.schema.script.ScriptStatement;
import java.util.List;

/**
 * A statement of a script and what it does. A statement that is not known here, or that is wrong, is a {@link
 * SessionOperation.Other}: what is right and wrong says the server. Immutable.
 *
 * @param source the statement
 * @param operation what it does
 */
public record StatementShape(ScriptStatement source, Operation operation) {
    /**
     * Recognises a statement.
     *
     * @param source the statement
     * @return its shape
     */
    public static StatementShape of(ScriptStatement source) {
        return new StatementShape(source, StatementReader.read(source.sql()));
    }

    /**
     * Recognises the statements of a script.
     *
     * @param statements the statements
     * @return their shapes, in the same order
     */
    public static List<StatementShape> all(List<ScriptStatement> statements) {
        return statements.stream().map(StatementShape::of).toList();
    }

    /**
     * Where it can run.
     *
     * @param major the major version of the server, 13 to 18
     * @return {@link Execution#ALONE} when it cannot be in a transaction block; {@link Execution#COMMIT_BEFORE_USE} when it can,
     *     but what it makes cannot be used in the same transaction
     */
    public Execution execution(int major) {
        return operation.execution(major);
    }

    /**
     * Whether it begins or ends a transaction. Savepoints do not.
     *
     * @return true for {@code begin}, {@code commit}, {@code rollback} and their like
     */
    public boolean isTransactionControl() {
        return operation instanceof SessionOperation.Transaction transaction
                && transaction.control() != SessionOperation.Control.SAVEPOINT;
    }

    /**
     * What it makes.
     *
     * @return as {@link Operation#makes()}
     */
    public List<Made> makes() {
        return operation.makes();
    }

    /**
     * What it will do to others.
     *
     * @param known what is known of the database
     * @return the locks and the work
     */
    public Prediction predict(Known known) {
        return operation.predict(known);
    }

    /**
     * Where something in it stands.
     *
     * @param offset a place in its text, in characters from 0
     * @return the place in the file
     */
    public ScriptPlace place(int offset) {
        String before = source.sql().substring(0, Math.min(offset, source.sql().length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        ScriptPlace start = source.place();
        return lines == 0
                ? new ScriptPlace(start.file(), start.line(), start.column() + before.length())
                : new ScriptPlace(start.file(), start.line() + lines, before.length() - before.lastIndexOf('\n'));
    }
}
