package dev.pgpx.database;

import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.InputBatch;
import dev.pgpx.query.Merge;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.StoredTables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stages portions of records, and merges all of them by one statement, which has to see the whole of the source: it may delete
 * what is not in it. An only portion needs no staging table.
 */
final class BulkMerge<E> extends HookedWork<E, E> {
    private static final String SAVEPOINT = "pgpx_merge";

    private final Signature signature;
    private final Merge<E> rule;
    private final Staging staging = new Staging();
    private @Nullable InputBatch<E> staged;
    private int rows;
    private long changed;

    BulkMerge(RecordHooks hooks, Signature signature, Merge<E> rule) {
        super(Change.UPDATE, InputBatch.table(rule), hooks.before(Change.UPDATE, InputBatch.table(rule)));
        this.signature = signature;
        this.rule = rule;
        StoredTables.requireOne(table, "mergeAll");
    }

    /** How many rows the merge has changed. */
    long changed() {
        return changed;
    }

    private RowBatch<E> batch(List<E> records) {
        return signature.on(RowBatch.ofRecords(table, records)).including(table.columns());
    }

    @Override
    public int bytes(E record) {
        return CopyBinary.bytes(batch(List.of(record)));
    }

    @Override
    public List<E> write(BulkSession session, List<E> portion, long first, Means means, boolean wanted) {
        RowBatch<E> batch = batch(portion);
        if (staged == null && first + portion.size() < PortionSize.FIRST) {
            changed = session.run(batch.input().merge(rule));
        } else {
            staged = staging.add(session, batch);
            rows = Math.toIntExact(first + portion.size());
        }
        return List.of();
    }

    @Override
    public void end(BulkSession session) {
        if (staged != null) {
            changed = merge(session, staged);
            staging.drop(session);
        }
    }

    private long merge(BulkSession session, InputBatch<E> all) {
        session.savepoint(SAVEPOINT);
        try {
            return session.run(all.merge(rule));
        } catch (StatementException refused) {
            throw new FailingRow(table, session, rows, 0, Means.VALUES, (from, to, by) -> {
                        var unused = session.run(all.between(from + 1L, to).merge(rule));
                    })
                    .of(refused, SAVEPOINT);
        }
    }
}
