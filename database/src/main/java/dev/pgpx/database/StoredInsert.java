package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.StoredTable;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inserts portions of records or drafts of a hierarchy that has several tables: of each table all rows of the portion at once,
 * what all subtypes have first, as the others take its keys.
 *
 * @param <V> the records or drafts
 * @param <W> a part of one, in one of the tables
 * @param <E> the record
 */
final class StoredInsert<V, W, E> extends HookedWork<V, E> {
    private final StoredTables stored;
    private final Function<V, Map<String, @Nullable Object>> values;
    private final PartOf<W> parts;
    private final Function<StoredTable, BulkInsert<W, Map<String, @Nullable Object>>> inserting;
    private final Map<StoredTable, BulkInsert<W, Map<String, @Nullable Object>>> inserts = new HashMap<>();

    /** The part of a row that one of the tables has. */
    @FunctionalInterface
    private interface PartOf<W> {
        W in(StoredTable table, Map<String, @Nullable Object> values);
    }

    private StoredInsert(
            Table<E> table,
            StoredTables stored,
            UnaryOperator<V> hook,
            Function<V, Map<String, @Nullable Object>> values,
            PartOf<W> parts,
            Function<StoredTable, BulkInsert<W, Map<String, @Nullable Object>>> inserting) {
        super(Change.INSERT, table, hook);
        this.stored = stored;
        this.values = values;
        this.parts = parts;
        this.inserting = inserting;
    }

    static <E> StoredInsert<E, Map<String, @Nullable Object>, E> records(
            RecordHooks hooks, Signature signature, Table<E> table, StoredTables stored) {
        return new StoredInsert<>(
                table,
                stored,
                hooks.before(Change.INSERT, table),
                table::toMap,
                (into, values) -> values,
                into -> BulkInsert.records(RecordHooks.NONE, signature, into));
    }

    static <E> StoredInsert<Draft<E>, Draft<Map<String, @Nullable Object>>, E> drafts(
            RecordHooks hooks, Signature signature, Table<E> table, StoredTables stored) {
        return new StoredInsert<>(
                table,
                stored,
                hooks::before,
                SeveralTables::complete,
                StoredTable::draft,
                into -> BulkInsert.drafts(RecordHooks.NONE, signature, into));
    }

    @Override
    public int bytes(V value) {
        Map<String, @Nullable Object> row = values.apply(value);
        StoredTable own = stored.of(row);
        int inBase = stored.base()
                .map(base -> insert(base).bytes(parts.in(base, row)))
                .orElse(0);
        return inBase + insert(own).bytes(parts.in(own, row));
    }

    private BulkInsert<W, Map<String, @Nullable Object>> insert(StoredTable into) {
        return inserts.computeIfAbsent(into, inserting);
    }

    @Override
    public List<E> write(BulkSession session, List<V> portion, long first, Means means, boolean wanted) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(portion.size());
        portion.forEach(value -> rows.add(values.apply(value)));
        if (stored.base().isPresent()) {
            StoredPortion.replace(rows, write(stored.base().get(), session, rows, means, true));
        }
        StoredPortion.bySubtype(stored, rows).forEach((own, places) -> {
            List<Map<String, @Nullable Object>> members = StoredPortion.at(places, rows);
            List<Map<String, @Nullable Object>> written = write(own, session, members, means, wanted);
            StoredPortion.replace(rows, places, written);
        });
        return wanted ? StoredPortion.records(session.database(), table, rows) : List.of();
    }

    private List<Map<String, @Nullable Object>> write(
            StoredTable into,
            BulkSession session,
            List<Map<String, @Nullable Object>> rows,
            Means means,
            boolean wanted) {
        List<W> written = new ArrayList<>(rows.size());
        rows.forEach(row -> written.add(parts.in(into, row)));
        return insert(into).write(session, written, 0, means, wanted);
    }
}
