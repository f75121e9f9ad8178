package dev.pgpx.database;

import dev.pgpx.query.InputBatch;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Statement;
import dev.pgpx.query.text.Identifiers;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A temporary table that rows are copied into, for a command to read from there. It is gone with the transaction, so that a
 * pooler that shares sessions need not know of it; and dropped before, so that nothing is left in a transaction of others.
 */
final class Staging {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private String name = "";
    private boolean made;
    private int madeAt;
    private long filled;

    /** Fills the table with a batch, and nothing else. */
    <E> InputBatch<E> fill(BulkSession session, RowBatch<E> batch) {
        clear(session);
        return add(session, batch);
    }

    /** Adds a batch to what is there already. */
    <E> InputBatch<E> add(BulkSession session, RowBatch<E> batch) {
        if (!isThere(session)) {
            name = "pgpx_staging_" + NUMBERS.incrementAndGet();
            session.run(batch.staged(name).createStaging());
            made = true;
            madeAt = session.rollbacks();
            filled = 0;
        }
        InputBatch<E> input = batch.staged(name);
        long first = filled + 1;
        filled += session.copy(input.copyToStaging(), out -> CopyBinary.writeNumbered(batch, first, out));
        return input;
    }

    private boolean isThere(BulkSession session) {
        return made && madeAt == session.rollbacks();
    }

    private void clear(BulkSession session) {
        if (isThere(session)) {
            session.run(Statement.of("truncate " + Identifiers.quote(name), "stage"));
            filled = 0;
        }
    }

    /** Drops it. */
    void drop(BulkSession session) {
        if (isThere(session)) {
            session.run(Statement.of("drop table " + Identifiers.quote(name), "stage"));
            made = false;
        }
    }
}
