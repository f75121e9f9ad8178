package dev.pgpx.database;

import dev.pgpx.database.error.ResultException;
import dev.pgpx.query.Column;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of rows that were written. */
final class BulkRows {
    private BulkRows() {}

    /** The columns that a batch leaves to the database. */
    static List<Column<?>> unwritten(RowBatch<?> batch) {
        return batch.table().columns().stream()
                .filter(column -> !batch.columns().contains(column))
                .toList();
    }

    /** Whether the rows tell by which keys they are found again. */
    static boolean hasKeys(RowBatch<?> batch) {
        List<Column<?>> keys = batch.table().keyColumns();
        return !keys.isEmpty() && batch.columns().containsAll(keys);
    }

    /** Makes the records of which all is known that is stored. */
    static <E> void known(BulkSession session, RowBatch<E> batch, List<E> records) {
        ResultRelations relations = new ResultRelations(session.database(), List.of());
        ValuesRow row = new ValuesRow(batch.table());
        for (int i = 0; i < batch.size(); i++) {
            row.take(batch, i);
            records.add(batch.table().read(row, 0, relations));
        }
    }

    /** Records read by their keys. */
    static <E> List<E> find(BulkSession session, RowBatch<E> batch) {
        RowBatch<E> keys = batch.only(batch.table().keyColumns());
        return requireAll(
                batch.table(), batch.size(), numbered(session, keys.input().find(), batch));
    }

    /** The records that a statement gives with their ordinals, each at its place; null for those that it does not give. */
    static <E> List<@Nullable E> numbered(BulkSession session, Statement statement, RowBatch<E> batch) {
        List<@Nullable E> records = new ArrayList<>(Collections.nCopies(batch.size(), null));
        ResultRelations relations = new ResultRelations(session.database(), List.of());
        session.run(statement, result -> {
            while (result.next()) {
                E read = batch.table().read(result.row(), 1, relations);
                records.set(place(result.row(), batch), relations.loaded(batch.table(), read));
            }
        });
        return records;
    }

    /** Of one row it is clear, even where it cannot be found again by columns that are null. */
    private static int place(Row row, RowBatch<?> batch) {
        if (!row.isNull(0)) {
            return (int) row.getLong(0) - 1;
        }
        if (batch.size() == 1) {
            return 0;
        }
        throw ResultException.notFoundAgain(batch.table(), batch.size(), batch.size() - 1L);
    }

    /** The records, when there are as many as were written. */
    @SuppressWarnings("unchecked") // none is null
    static <E> List<E> requireAll(Table<E> table, int written, List<? extends @Nullable E> found) {
        long there = found.stream().filter(record -> record != null).count();
        requireCount(table, written, there);
        return (List<E>) found;
    }

    static void requireCount(Table<?> table, int sent, long counted) {
        if (counted != sent) {
            throw ResultException.notFoundAgain(table, sent, counted);
        }
    }
}
