package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Load;
import dev.pgpx.query.Query;
import dev.pgpx.query.Related;
import dev.pgpx.query.RowReader;
import dev.pgpx.query.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One level of a graph that is being loaded: the records of a relation for some keys. One thread at a time. */
final class LoadingLevel<T> {
    private static final int SHORT = 16;
    private static final int LONG = 256;

    private final RelationBatch<T> batch;
    private final Set<Object> keys;
    private final Query<Related<T>> query;
    private final ResultRelations relations;
    private final Map<Object, List<T>> records = new HashMap<>();
    /** Of a tree, whatever they belong to. */
    private final List<Related<T>> rows = new ArrayList<>(0);

    LoadingLevel(Database database, RelationBatch<T> batch, Set<Object> keys) {
        Load<?, T> load = batch.load();
        this.batch = batch;
        this.keys = keys;
        this.query = load.unsortedLevel(keys);
        this.relations = load.isRecursive()
                ? ResultRelations.ofTree(database, load)
                : new ResultRelations(database, query.loads());
    }

    Statement statement() {
        return query.statement();
    }

    /** About how many bytes its keys have on their way to the server, or more. */
    long size() {
        long size = 0;
        for (Object key : keys) {
            size += sizeOf(key);
        }
        return size;
    }

    private static long sizeOf(Object key) {
        if (key instanceof String text) {
            return 4 + 3L * text.length();
        }
        return key instanceof Number || key instanceof UUID ? SHORT : LONG;
    }

    void read(EngineResult result) {
        RowReader<Related<T>> reader = query.reader();
        while (result.next()) {
            Related<T> related = reader.read(result.row(), relations);
            records.computeIfAbsent(related.key(), key -> new ArrayList<>()).add(related.record());
            if (isTree()) {
                rows.add(related);
            }
        }
    }

    private boolean isTree() {
        return batch.load().isRecursive();
    }

    /** Hands the records over, and gives the levels below. */
    List<LoadingLevel<?>> finish() {
        batch.load().order().ifPresent(order -> records.values().forEach(list -> list.sort(order)));
        records.replaceAll((key, list) -> Collections.unmodifiableList(list));
        if (isTree()) {
            finishTree();
        }
        batch.keep(records);
        return relations.levels();
    }

    /** What was found of a tree is what its rows ask for, too. */
    private void finishTree() {
        Tree<T> tree = new Tree<>(batch.load(), rows);
        tree.requireNoCircle();
        RelationBatch<T> further = relations.batch(batch.load().relation());
        further.keepTree(records, tree.beyond(further.keys(), keys, records));
    }

    /** The records by their keys, when it has been finished. */
    Map<Object, List<T>> records() {
        return records;
    }
}
