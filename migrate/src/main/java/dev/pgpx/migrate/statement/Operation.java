package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;
import java.util.List;

/** What a statement does. Immutable. */
public sealed interface Operation
        permits TableOperation, IndexOperation, ObjectOperation, RowOperation, UpkeepOperation, SessionOperation {
    /**
     * What it will do to others.
     *
     * @param known what is known of the database
     * @return the locks on relations that are there before, and the work
     */
    Prediction predict(Known known);

    /**
     * Where it can run.
     *
     * @param major the major version of the server
     * @return in a transaction, in one that must be committed before what it made is used, or in none
     */
    default Execution execution(int major) {
        return Execution.TRANSACTION;
    }

    /**
     * What it makes, so that one can look whether it was done.
     *
     * @return what the catalog shows afterwards; empty when it makes nothing, or the server chooses the names
     */
    default List<Made> makes() {
        return List.of();
    }
}
