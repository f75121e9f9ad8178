package dev.pgpx.database;

import dev.pgpx.database.error.BulkException;
import dev.pgpx.query.StoredTable;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Updates or deletes portions of records of a hierarchy that has several tables: of each table all rows of the portion at once,
 * what all subtypes have first, as that has the version. What is joined to a row that is deleted goes with it.
 */
final class StoredChange<E> extends HookedWork<E, E> {
    private final Signature signature;
    private final StoredTables stored;
    private final Map<StoredTable, BulkChange<Map<String, @Nullable Object>>> changes = new HashMap<>();

    StoredChange(Change change, RecordHooks hooks, Signature signature, Table<E> table, StoredTables stored) {
        super(change, table, hooks.before(change, table));
        this.signature = signature;
        this.stored = stored;
    }

    /** A row can be changed once by a statement; the record that comes later is the one that stays. */
    @Override
    public Object identity(E record) {
        return table.key(record);
    }

    @Override
    public int bytes(E record) {
        Map<String, @Nullable Object> row = table.toMap(record);
        int inBase = stored.base().map(base -> in(base).bytes(row)).orElse(0);
        return inBase + in(stored.of(row)).bytes(row);
    }

    private BulkChange<Map<String, @Nullable Object>> in(StoredTable one) {
        return changes.computeIfAbsent(one, each -> new BulkChange<>(change, RecordHooks.NONE, signature, each));
    }

    @Override
    public List<E> write(BulkSession session, List<E> portion, long first, Means means, boolean wanted) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(portion.size());
        portion.forEach(record -> rows.add(table.toMap(record)));
        boolean updates = change == Change.UPDATE;
        if (stored.base().isPresent()) {
            StoredPortion.replace(rows, in(stored.base().get()).write(session, rows, first, means, wanted && updates));
        }
        if (updates || stored.base().isEmpty()) {
            StoredPortion.bySubtype(stored, rows).forEach((own, places) -> {
                if (stored.base().isEmpty() || own.hasMoreThanKey()) {
                    List<Map<String, @Nullable Object>> members = StoredPortion.at(places, rows);
                    StoredPortion.replace(rows, places, write(own, session, members, places, first, means, wanted));
                }
            });
        }
        if (!wanted || !updates) {
            return wanted ? portion : List.of();
        }
        return StoredPortion.records(session.database(), table, rows);
    }

    private List<Map<String, @Nullable Object>> write(
            StoredTable own,
            BulkSession session,
            List<Map<String, @Nullable Object>> members,
            List<Integer> places,
            long first,
            Means means,
            boolean wanted) {
        try {
            return in(own).write(session, members, 0, means, wanted);
        } catch (BulkException refused) {
            throw refused.at(first + places.get((int) refused.index()), own);
        }
    }

    @Override
    public void end(BulkSession session) {
        changes.values().forEach(each -> each.end(session));
    }
}
