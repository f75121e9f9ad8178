package dev.pgpx.database;

import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Condition;
import dev.pgpx.query.Insert;
import dev.pgpx.query.Query;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Sql;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.Update;
import dev.pgpx.query.Upsert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes the rows of one table at one place in a graph: by one statement those that are new, by another those that are
 * stored; where the key is not the database's to make, rows are inserted or updated. */
final class GraphLevel {
    /** PostgreSQL counts parameters in sixteen bits; half of that leaves room for wide rows. */
    private static final int MOST_PARAMETERS = 32_000;

    private final Database database;

    GraphLevel(Database database) {
        this.database = database;
    }

    <E> void write(Table<E> table, List<GraphNode<E>> nodes) {
        StoredTables.requireOne(table, "saveGraph");
        List<GraphNode<E>> fresh = new ArrayList<>();
        List<GraphNode<E>> stored = new ArrayList<>();
        List<GraphNode<E>> either = new ArrayList<>();
        for (GraphNode<E> node : nodes) {
            (node.isUpdated() ? stored : node.hasKey() ? either : fresh).add(node);
        }
        write(table, Change.INSERT, fresh, Insert::returning);
        write(table, Change.UPDATE, either, insert -> upsert(table, insert).returning());
        for (int from = 0; from < stored.size(); from += PortionSize.FIRST) {
            update(table, stored.subList(from, Math.min(stored.size(), from + PortionSize.FIRST)));
        }
    }

    /** A row that is gone, or has another version, stops the save. */
    private <E> void update(Table<E> table, List<GraphNode<E>> nodes) {
        RecordHooks hooks = database.recordHooks();
        nodes.forEach(node -> node.replace(hooks.before(Change.UPDATE, table, node.record())));
        RowBatch<E> batch = new Signature(database).on(RowBatch.ofDrafts(nodes), nodes);
        GraphRelations relations = new GraphRelations(database);
        Map<Integer, E> updated = new HashMap<>();
        database.read(batch.input().update(true), row -> {
            int place = (int) row.getLong(0) - 1;
            relations.at(nodes.get(place));
            return updated.put(place, table.read(row, 1, relations));
        });
        for (int i = 0; i < nodes.size(); i++) {
            E record = updated.get(i);
            if (record == null) {
                throw new RecordWrites(database).missing(table, nodes.get(i).record(), Sql.from(table));
            }
            nodes.get(i).saved(hooks.after(Change.UPDATE, table, record));
        }
    }

    private static <E> Upsert<E> upsert(Table<E> table, Insert<E> insert) {
        Column<?>[] key = table.keyColumns().toArray(Column<?>[]::new);
        Upsert<E> upsert = insert.onConflict(key);
        // where there is nothing but the key, something has to be set, or the row would not come back
        boolean nothingElse = table.columns().stream()
                .allMatch(column -> column.has(ColumnFlag.ID) || column.has(ColumnFlag.GENERATED));
        return nothingElse ? upsert.set(key[0]) : ofSameVersion(table, upsert);
    }

    /** A row of another version is left as it is, and does not come back. */
    private static <E> Upsert<E> ofSameVersion(Table<E> table, Upsert<E> upsert) {
        Optional<Column<?>> version = table.column(ColumnFlag.VERSION);
        Optional<Column<?>> given = Sql.excluded(table).column(ColumnFlag.VERSION);
        return version.isPresent() && given.isPresent()
                ? upsert.where(typed(version.get()).eq(typed(given.get())))
                : upsert;
    }

    private <E> void requireAll(Table<E> table, List<GraphNode<E>> nodes, List<E> stored) {
        if (stored.size() == nodes.size()) {
            return;
        }
        Set<Object> keys = new HashSet<>();
        stored.forEach(record -> keys.add(table.key(record)));
        for (GraphNode<E> node : nodes) {
            if (!keys.contains(table.key(node.record()))) {
                throw new RecordWrites(database)
                        .missing(table, node.record(), Sql.from(table).withDeleted());
            }
        }
    }

    private <E> void write(
            Table<E> table, Change change, List<GraphNode<E>> nodes, Function<Insert<E>, Query<E>> command) {
        int rows = Math.max(1, MOST_PARAMETERS / table.columns().size());
        for (int from = 0; from < nodes.size(); from += rows) {
            writeChunk(table, change, nodes.subList(from, Math.min(nodes.size(), from + rows)), command);
        }
    }

    private <E> void writeChunk(
            Table<E> table, Change change, List<GraphNode<E>> nodes, Function<Insert<E>, Query<E>> command) {
        RecordHooks hooks = database.recordHooks();
        nodes.forEach(node -> node.replace(hooks.before(change, table, node.record())));
        Query<E> query =
                command.apply(new Signature(database).on(Sql.insert(table).drafts(nodes), nodes));
        GraphRelations relations = new GraphRelations(database);
        Iterator<GraphNode<E>> inOrder = nodes.iterator();
        List<E> stored = database.read(query.statement(), row -> {
            relations.at(inOrder.next());
            return query.reader().read(row, relations);
        });
        requireAll(table, nodes, stored);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).saved(hooks.after(change, table, stored.get(i)));
        }
    }

    /** Removes rows of a collection that are not in it. */
    <E, T> void removeOrphans(ToMany<E, T> relation, List<GraphNode<E>> owners) {
        if (owners.isEmpty()) {
            return;
        }
        List<Object> keys = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        for (GraphNode<E> owner : owners) {
            keys.add(owner.savedKey());
            List<GraphNode<?>> held = owner.held(relation);
            if (held != null) {
                held.stream().flatMap(node -> node.knownKey().stream()).forEach(kept::add);
            }
        }
        Table<T> table = relation.target();
        Condition partner = relation.pointsTo(keys);
        Condition others = table.identity().notOfKeys(kept);
        if (relation.orphans() == OrphanRule.DELETE) {
            database.run(
                    table.column(ColumnFlag.DELETED_AT).isPresent()
                            ? new Signature(database).on(Sql.softDelete(table).where(partner, others), table)
                            : Sql.delete(table).where(partner, others));
        } else {
            database.run(detach(table, relation.partners()).where(partner, others));
        }
    }

    private static <T> Update<T> detach(Table<T> table, List<Column<?>> partners) {
        Update<T> update = Sql.update(table);
        for (Column<?> partner : partners) {
            update = update.setNull(partner);
        }
        return update;
    }

    @SuppressWarnings("unchecked") // the keys came from columns of this codec
    private static dev.pgpx.query.Expression<Object> typed(Column<?> column) {
        return (dev.pgpx.query.Expression<Object>) (Object) column;
    }
}
