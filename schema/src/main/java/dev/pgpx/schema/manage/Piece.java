package dev.pgpx.schema.manage;

import dev.pgpx.query.Statement;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;

/** One statement of an operation, with where it can run. */
record Piece(Statement statement, Execution execution) {
    static Piece of(Action action, String label) {
        return new Piece(Statement.of(action.sql(), label), action.execution());
    }

    boolean alone() {
        return execution == Execution.ALONE;
    }
}
