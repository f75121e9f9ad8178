package dev.pgpx.database;

import dev.pgpx.database.error.ResultException;
import dev.pgpx.model.Loader;
import dev.pgpx.query.Related;
import dev.pgpx.query.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One relation of all records of a result: its keys, and the records once they are loaded. Thread-safe after the result has
 * been read: the first thread that needs it loads, others wait for it.
 */
final class RelationBatch<T> {
    private final Database database;
    private final Relation<?, T> relation;
    private final Set<Object> keys = new LinkedHashSet<>();
    private volatile @Nullable Map<Object, List<T>> loaded;

    RelationBatch(Database database, Relation<?, T> relation) {
        this.database = database;
        this.relation = relation;
    }

    Loader<T> one(Object key) {
        keys.add(key);
        return new OneLoader(key);
    }

    Loader<List<T>> many(Object key) {
        keys.add(key);
        return new ManyLoader(key);
    }

    /** Loads for all keys, by one statement, once. */
    Map<Object, List<T>> load() {
        Map<Object, List<T>> records = loaded;
        return records == null ? loadOnce() : records;
    }

    private synchronized Map<Object, List<T>> loadOnce() {
        Map<Object, List<T>> records = loaded;
        if (records == null) {
            records = new HashMap<>();
            for (Related<T> related : database.list(relation.level(keys))) {
                records.computeIfAbsent(related.key(), key -> new ArrayList<>()).add(related.record());
            }
            records.replaceAll((key, list) -> List.copyOf(list));
            loaded = records;
        }
        return records;
    }

    private final class OneLoader implements Loader<T> {
        private final Object key;

        OneLoader(Object key) {
            this.key = key;
        }

        @Override
        public boolean isLoaded() {
            return loaded != null;
        }

        @Override
        public T load() {
            List<T> found = RelationBatch.this.load().get(key);
            if (found == null) {
                throw ResultException.dangling(relation.toString());
            }
            return found.get(0);
        }
    }

    private final class ManyLoader implements Loader<List<T>> {
        private final Object key;

        ManyLoader(Object key) {
            this.key = key;
        }

        @Override
        public boolean isLoaded() {
            return loaded != null;
        }

        @Override
        public List<T> load() {
            return RelationBatch.this.load().getOrDefault(key, List.of());
        }
    }
}
