package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.InputBatch;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Statement;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Upsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts portions of records, or updates the rows that are there. Results are put in order by the columns that tell rows apart,
 * in the statement ({@link InputBatch#upsert}); records of which they do not tell enough are written one by one.
 */
final class BulkUpsert<E> extends HookedWork<E, E> {
    private final Signature signature;
    private final Upsert<E> rule;
    private final List<Column<?>> conflict;
    private final boolean ordered;
    private final Staging staging = new Staging();

    /** Makes results only where they are wanted, as some rules have to be followed one by one for them. */
    BulkUpsert(RecordHooks hooks, Signature signature, Upsert<E> rule, boolean wanted) {
        super(Change.INSERT, InputBatch.table(rule), hooks.before(Change.INSERT, InputBatch.table(rule)));
        this.signature = signature;
        this.rule = rule;
        StoredTables.requireOne(table, "upsertAll");
        this.conflict = InputBatch.conflictColumns(rule);
        this.ordered = wanted || hooks != RecordHooks.NONE;
    }

    /** A row can be changed once by a statement. Rows with null in one of the columns are never there already, but all alike. */
    @Override
    public @Nullable Object identity(E record) {
        if (conflict.isEmpty()) {
            return ordered ? ALONE : null;
        }
        ValuesRow row = new ValuesRow(table);
        row.take(batch(List.of(record)).only(conflict), 0);
        List<Object> key = new ArrayList<>(conflict.size());
        for (Column<?> column : conflict) {
            Object value =
                    row.value(table.columns().get(column.definition().index()).definition());
            if (value == null) {
                return ALONE;
            }
            key.add(value instanceof byte[] bytes ? java.nio.ByteBuffer.wrap(bytes) : value);
        }
        return key;
    }

    private RowBatch<E> batch(List<E> records) {
        return signature.on(RowBatch.ofRecords(table, records)).including(InputBatch.includedColumns(rule));
    }

    @Override
    public int bytes(E record) {
        return CopyBinary.bytes(batch(List.of(record)));
    }

    @Override
    public List<E> write(BulkSession session, List<E> portion, long first, Means means, boolean wanted) {
        RowBatch<E> batch = batch(portion);
        boolean copies = means == Means.COPY && batch.isCopyable();
        InputBatch<E> input = copies ? staging.fill(session, batch) : batch.input();
        Statement statement = input.upsert(rule, wanted);
        if (!wanted) {
            session.run(statement);
            return List.of();
        }
        return BulkRows.numbered(session, statement, batch).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void end(BulkSession session) {
        staging.drop(session);
    }
}
