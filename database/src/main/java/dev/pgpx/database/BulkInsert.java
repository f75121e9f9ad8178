package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inserts portions of records or drafts.
 *
 * <p>Where the records are asked for their order must be certain, and PostgreSQL promises none for RETURNING of what a query
 * gives. So keys that the database makes are drawn ahead and written ({@link KeySource}); a record of which nothing else is left
 * to the database is known then, others are read by their keys. Rows without keys that could be drawn are listed in VALUES,
 * whose rows are inserted and given back one after the other.
 */
final class BulkInsert<V, E> extends HookedWork<V, E> {
    /** PostgreSQL counts parameters in sixteen bits; half of that leaves room for wide rows. */
    private static final int MOST_PARAMETERS = 32_000;

    private final Function<List<V>, RowBatch<E>> batching;
    private final BiFunction<Table<E>, List<V>, dev.pgpx.query.Query<E>> returning;
    /** Which columns a value sets; null where all set the same. */
    private final @Nullable Function<V, BitSet> columns;

    private @Nullable KeySource keys;

    private BulkInsert(
            Table<E> table,
            UnaryOperator<V> hook,
            Function<List<V>, RowBatch<E>> batching,
            BiFunction<Table<E>, List<V>, dev.pgpx.query.Query<E>> returning,
            @Nullable Function<V, BitSet> columns) {
        super(Change.INSERT, table, hook);
        this.batching = batching;
        this.returning = returning;
        this.columns = columns;
    }

    static <E> BulkInsert<E, E> records(RecordHooks hooks, Signature signature, Table<E> table) {
        return new BulkInsert<>(
                table,
                hooks.before(Change.INSERT, table),
                records -> signature.on(RowBatch.ofRecords(table, records)),
                (into, records) ->
                        signature.on(Sql.insert(into).records(records), into).returning(),
                null);
    }

    static <E> BulkInsert<Draft<E>, E> drafts(RecordHooks hooks, Signature signature, Table<E> table) {
        return new BulkInsert<>(
                table,
                hooks::before,
                drafts -> signature.on(RowBatch.ofDrafts(drafts), drafts),
                (into, drafts) ->
                        signature.on(Sql.insert(into).drafts(drafts), drafts).returning(),
                draft -> setColumns(table, draft));
    }

    private static BitSet setColumns(Table<?> table, Draft<?> draft) {
        BitSet set = new BitSet();
        for (int i = 0; i < table.columnCount(); i++) {
            set.set(i, draft.isSet(i));
        }
        return set;
    }

    @Override
    public int bytes(V value) {
        return CopyBinary.bytes(batching.apply(List.of(value)));
    }

    @Override
    public List<E> write(BulkSession session, List<V> portion, long first, Means means, boolean wanted) {
        if (means == Means.VALUES) {
            return values(session, portion, wanted);
        }
        Function<V, BitSet> set = columns;
        if (set == null) {
            return group(session, portion, means, wanted);
        }
        Map<BitSet, List<Integer>> groups = groups(portion, set);
        if (groups.size() == 1) {
            return group(session, portion, means, wanted);
        }
        List<@Nullable E> stored = new ArrayList<>(Collections.nCopies(wanted ? portion.size() : 0, null));
        for (List<Integer> places : groups.values()) {
            List<V> members = places.stream().map(portion::get).toList();
            List<E> written = group(session, members, means, wanted);
            for (int i = 0; i < written.size(); i++) {
                stored.set(places.get(i), written.get(i));
            }
        }
        return complete(stored);
    }

    @SuppressWarnings("unchecked") // every place has been filled
    private static <E> List<E> complete(List<? extends @Nullable E> stored) {
        return (List<E>) stored;
    }

    /** The places of those that set the same columns: one statement can write them. */
    private Map<BitSet, List<Integer>> groups(List<V> portion, Function<V, BitSet> set) {
        Map<BitSet, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < portion.size(); i++) {
            groups.computeIfAbsent(set.apply(portion.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    private List<E> values(BulkSession session, List<V> portion, boolean wanted) {
        RowBatch<E> batch = batching.apply(portion);
        if (batch.parameterCount() > MOST_PARAMETERS && portion.size() > 1) {
            int half = portion.size() / 2;
            List<E> all = new ArrayList<>(values(session, portion.subList(0, half), wanted));
            all.addAll(values(session, portion.subList(half, portion.size()), wanted));
            return all;
        }
        if (!wanted) {
            session.run(batch.insert());
            return List.of();
        }
        var query = returning.apply(table, portion);
        List<E> stored = new ArrayList<>(portion.size());
        ResultRelations relations = new ResultRelations(session.database(), List.of());
        session.run(query.statement(), result -> {
            while (result.next()) {
                stored.add(query.reader().read(result.row(), relations));
            }
        });
        return BulkRows.requireAll(table, portion.size(), stored);
    }

    private List<E> group(BulkSession session, List<V> members, Means means, boolean wanted) {
        RowBatch<E> batch = batching.apply(members);
        if (!batch.isUniform()) {
            return values(session, members, wanted);
        }
        if (!wanted) {
            send(session, batch, means, () -> {});
            return List.of();
        }
        RowBatch<E> keyed = withKeys(session, batch);
        List<Column<?>> left = BulkRows.unwritten(keyed);
        if (!left.isEmpty() && !BulkRows.hasKeys(keyed)) {
            return values(session, members, true);
        }
        List<E> known = new ArrayList<>(left.isEmpty() ? members.size() : 0);
        long written = send(session, keyed, means, () -> {
            if (left.isEmpty()) {
                BulkRows.known(session, keyed, known);
            }
        });
        BulkRows.requireCount(table, members.size(), written);
        return left.isEmpty() ? known : BulkRows.find(session, keyed);
    }

    /** The rows with keys drawn for them, where they lack one; as they are where none can be drawn. */
    private RowBatch<E> withKeys(BulkSession session, RowBatch<E> batch) {
        List<Column<?>> lacking = BulkRows.unwritten(batch).stream()
                .filter(column -> column.has(ColumnFlag.ID))
                .toList();
        if (lacking.size() != 1) {
            return batch;
        }
        if (keys == null || !keys.column().equals(lacking.get(0))) {
            keys = new KeySource(table, lacking.get(0));
        }
        List<Object> drawn = keys.draw(session, batch.size());
        return drawn == null ? batch : batch.with(lacking.get(0), drawn);
    }

    /** Sends the rows, and does something else: by COPY while the server works on them. */
    private static long send(BulkSession session, RowBatch<?> batch, Means means, Runnable meanwhile) {
        if (means == Means.COPY && batch.isCopyable()) {
            return session.copy(batch.copy(), out -> {
                CopyBinary.write(batch, out);
                out.flush();
                meanwhile.run();
            });
        }
        long written = session.run(batch.input().insert());
        meanwhile.run();
        return written;
    }
}
