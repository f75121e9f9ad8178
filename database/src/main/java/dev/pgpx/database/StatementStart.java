package dev.pgpx.database;

import dev.pgpx.query.Statement;

/** A statement that is about to be run. Immutable; each is equal only to itself. */
public final class StatementStart {
    private final Statement statement;
    private final String target;
    private final long nanoTime = System.nanoTime();

    StatementStart(Statement statement, String target) {
        this.statement = statement;
        this.target = target;
    }

    /**
     * The statement.
     *
     * @return the statement
     */
    public Statement statement() {
        return statement;
    }

    /**
     * Where it goes.
     *
     * @return address and database, without secrets
     */
    public String target() {
        return target;
    }

    long nanoTime() {
        return nanoTime;
    }
}
