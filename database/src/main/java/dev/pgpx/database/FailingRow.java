package dev.pgpx.database;

import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first row that a server refuses, of a portion that it has refused as a whole. It mostly does not say which one it
 * was, so the portion is written again in halves: a half that is refused holds the row, one that is not stays, for later rows
 * may need it or collide with it. That is twice the work of the portion at most; all of it is undone with the transaction.
 *
 * <p>What the server refuses only at the commit (deferred constraints) cannot be found this way: by then all rows are written.
 *
 * @param size how many rows there are
 * @param first the index of the first of them in the input
 * @param means how they were written
 * @param rewriting writes some of them again
 */
record FailingRow(Table<?> table, BulkSession session, int size, long first, Means means, Rewriting rewriting) {
    private static final String SAVEPOINT = "pgpx_half";

    /** Data exceptions, constraints, errors raised by functions, check options of views. */
    private static final List<String> OF_ROWS = List.of("22", "23", "P0", "44");

    /** Writes rows again, from one on and up to another one. */
    @FunctionalInterface
    interface Rewriting {
        void write(int from, int to, Means means);
    }

    private static boolean isOfRow(StatementException refused) {
        return OF_ROWS.contains(refused.error().sqlState().substring(0, 2));
    }

    /** Goes back to a savepoint from before the rows, and finds the one. */
    DatabaseException of(StatementException refused, String savepoint) {
        if (!isOfRow(refused)) {
            return refused;
        }
        try {
            session.rollbackTo(savepoint);
            return find(refused);
        } catch (DatabaseException other) {
            refused.addSuppressed(other);
            return refused;
        }
    }

    private DatabaseException find(StatementException refused) {
        int low = 0;
        int high = size;
        StatementException last = refused;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            StatementException met = attempt(low, middle, means);
            if (met == null) {
                low = middle;
            } else {
                last = met;
                high = middle;
            }
        }
        StatementException met = attempt(low, high, means);
        if (met == null) {
            return refused; // it did not come again: others did something at the same time
        }
        StatementException told = detailed(low, high, met);
        return BulkException.refused(first + low, table, told.code().equals(last.code()) ? told : last);
    }

    /** By COPY the server names the column of a value that does not fit, else it mostly does not. */
    private StatementException detailed(int low, int high, StatementException met) {
        boolean unnamed = met.error().sqlState().startsWith("22") && met.error().where() == null;
        StatementException copied = unnamed ? attempt(low, high, Means.COPY) : null;
        return copied == null || !met.error().sqlState().equals(copied.error().sqlState()) ? met : copied;
    }

    private @Nullable StatementException attempt(int from, int to, Means by) {
        session.savepoint(SAVEPOINT);
        try {
            rewriting.write(from, to, by);
            session.flush();
            return null;
        } catch (StatementException met) {
            session.rollbackTo(SAVEPOINT);
            return met;
        }
    }
}
