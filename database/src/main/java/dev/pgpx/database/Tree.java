package dev.pgpx.database;

import dev.pgpx.database.error.RelationException;
import dev.pgpx.query.Column;
import dev.pgpx.query.Load;
import dev.pgpx.query.Related;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that were found along a relation from row to row of one table.
 *
 * @param load how they were looked for
 * @param rows what was found
 */
record Tree<T>(Load<?, T> load, List<Related<T>> rows) {
    /** A tree that comes back to itself has no end for those who follow it. */
    void requireNoCircle() {
        Map<Object, Object> above = new HashMap<>();
        for (Related<T> row : rows) {
            Object parent = parentOf(row);
            if (parent != null) {
                above.put(keyOf(row), parent);
            }
        }
        Set<Object> ending = new HashSet<>();
        for (Object start : above.keySet()) {
            Set<Object> way = new HashSet<>();
            Object key = start;
            while (key != null && !ending.contains(key)) {
                if (!way.add(key)) {
                    throw circle();
                }
                key = above.get(key);
            }
            ending.addAll(way);
        }
    }

    private Object keyOf(Related<T> row) {
        return load.relation() instanceof ToOne ? row.key() : table().key(row.record());
    }

    @SuppressWarnings("unchecked") // a tree's relation leads from its own table
    private @Nullable Object parentOf(Related<T> row) {
        return load.relation() instanceof ToOne<?, T, ?> one ? parent((ToOne<T, T, ?>) one, row.record()) : row.key();
    }

    private static <T> @Nullable Object parent(ToOne<T, T, ?> one, T record) {
        return one.keyOf(one.of(record));
    }

    private Table<T> table() {
        return load.relation().target();
    }

    private RelationException circle() {
        List<Column<?>> columns = load.relation() instanceof ToOne<?, T, ?> one
                ? one.columns()
                : ((ToMany<?, T>) load.relation()).partners();
        return RelationException.circle(
                load.relation().toString(),
                table().name(),
                columns.stream().map(Column::name).toList());
    }

    /** Of the keys that the rows ask for those that the load did not go to, for they are too deep. */
    Set<Object> beyond(Set<Object> asked, Set<Object> owners, Map<Object, List<T>> records) {
        if (load.depth() == Integer.MAX_VALUE) {
            return Set.of();
        }
        Set<Object> beyond = new HashSet<>(asked);
        beyond.removeAll(load.relation() instanceof ToOne ? records.keySet() : reached(owners, records));
        return beyond;
    }

    /** The keys of which the rows below have been looked for. */
    private Set<Object> reached(Set<Object> owners, Map<Object, List<T>> records) {
        Set<Object> reached = new HashSet<>(owners);
        Set<Object> level = owners;
        for (int depth = 1; depth < load.depth() && !level.isEmpty(); depth++) {
            Set<Object> next = new HashSet<>();
            for (Object key : level) {
                records.getOrDefault(key, List.of()).forEach(record -> next.add(table().key(record)));
            }
            next.removeAll(reached);
            reached.addAll(next);
            level = next;
        }
        return reached;
    }
}
