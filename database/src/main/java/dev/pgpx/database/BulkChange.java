package dev.pgpx.database;

import dev.pgpx.database.error.BulkException;
import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.InputBatch;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Updates or deletes portions of records by their keys, and by their versions where they have one. Results are put in order by
 * the ordinal that each row of the input has.
 */
final class BulkChange<E> extends HookedWork<E, E> {
    /** Columns whose values do not come from the record. */
    private static final Set<ColumnFlag> MADE = Set.of(
            ColumnFlag.CREATED_AT,
            ColumnFlag.CREATED_BY,
            ColumnFlag.UPDATED_AT,
            ColumnFlag.UPDATED_BY,
            ColumnFlag.DELETED_AT);

    private final Signature signature;
    private final Staging staging = new Staging();

    BulkChange(Change change, RecordHooks hooks, Signature signature, Table<E> table) {
        super(change, table, hooks.before(change, table));
        if (table.keyColumns().isEmpty()) {
            throw BulkException.withoutKey(table);
        }
        this.signature = signature;
    }

    /** A row can be changed once by a statement; the record that comes later is the one that stays. */
    @Override
    public Object identity(E record) {
        return table.key(record);
    }

    private RowBatch<E> batch(List<E> records) {
        RowBatch<E> batch = RowBatch.ofRecords(table, records);
        boolean marked =
                change == Change.DELETE && table.column(ColumnFlag.DELETED_AT).isPresent();
        RowBatch<E> signed = change == Change.UPDATE || marked ? signature.on(batch) : batch;
        RowBatch<E> found = signed.including(identifying());
        if (change == Change.DELETE) {
            return found.only(table.columns().stream()
                    .filter(column -> identifies(column) || (marked && isSigned(column, found)))
                    .toList());
        }
        return found;
    }

    private List<Column<?>> identifying() {
        return table.columns().stream().filter(BulkChange::identifies).toList();
    }

    private static boolean identifies(Column<?> column) {
        return column.has(ColumnFlag.ID) || column.has(ColumnFlag.VERSION) || column.has(ColumnFlag.DISCRIMINATOR);
    }

    private static boolean isSigned(Column<?> column, RowBatch<?> batch) {
        return column.has(ColumnFlag.UPDATED_BY) && batch.columns().contains(column);
    }

    @Override
    public int bytes(E record) {
        return CopyBinary.bytes(batch(List.of(record)));
    }

    private Statement statement(InputBatch<E> input, boolean returning) {
        return change == Change.DELETE ? input.delete(returning) : input.update(returning);
    }

    @Override
    public List<E> write(BulkSession session, List<E> portion, long first, Means means, boolean wanted) {
        RowBatch<E> batch = batch(portion);
        boolean copies = means == Means.COPY && batch.isCopyable();
        InputBatch<E> input = copies ? staging.fill(session, batch) : batch.input();
        if (wanted && change == Change.UPDATE && databaseMakesMore()) {
            List<@Nullable E> updated = BulkRows.numbered(session, statement(input, true), batch);
            int missing = updated.indexOf(null);
            if (missing >= 0) {
                throw missing(session, portion, missing, first);
            }
            return BulkRows.requireAll(table, portion.size(), updated);
        }
        long changed = session.run(statement(input, false));
        if (changed != portion.size()) {
            throw firstMissing(session, portion, first);
        }
        if (!wanted || change == Change.DELETE) {
            return wanted ? portion : List.of();
        }
        return raised(session, portion);
    }

    /** Whether a row holds what its record cannot know. */
    private boolean databaseMakesMore() {
        return table.columns().stream()
                .anyMatch(column -> MADE.stream().anyMatch(column::has)
                        || (column.has(ColumnFlag.GENERATED) && !column.has(ColumnFlag.ID)));
    }

    /** The records as they are stored: with the next version. */
    private List<E> raised(BulkSession session, List<E> portion) {
        Optional<Column<?>> version = table.column(ColumnFlag.VERSION);
        if (version.isEmpty()) {
            return portion;
        }
        RowBatch<E> batch = batch(portion);
        ResultRelations relations = new ResultRelations(session.database(), List.of());
        ValuesRow row = new ValuesRow(table);
        List<E> records = new ArrayList<>(portion.size());
        for (int i = 0; i < portion.size(); i++) {
            row.take(batch, i);
            row.raise(version.get().definition());
            records.add(table.read(row, 0, relations));
        }
        return records;
    }

    /** The rows that were changed are told apart from the others by changing them once more. */
    private BulkException firstMissing(BulkSession session, List<E> portion, long first) {
        session.rollbackTo(BulkPortions.SAVEPOINT);
        RowBatch<E> batch = batch(portion);
        List<@Nullable E> changed = BulkRows.numbered(session, statement(batch.input(), true), batch);
        int missing = changed.indexOf(null);
        return missing(session, portion, Math.max(0, missing), first);
    }

    private BulkException missing(BulkSession session, List<E> portion, int place, long first) {
        RowBatch<E> one = batch(portion.subList(place, place + 1)).only(table.keyColumns());
        List<@Nullable E> found = BulkRows.numbered(session, one.input().find(), one);
        return BulkException.missing(first + place, table, found.get(0) != null);
    }

    @Override
    public void end(BulkSession session) {
        staging.drop(session);
    }
}
