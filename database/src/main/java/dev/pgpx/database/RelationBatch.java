package dev.pgpx.database;

import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.Loader;
import dev.pgpx.query.Column;
import dev.pgpx.query.Load;
import dev.pgpx.query.Relation;
import dev.pgpx.query.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One relation of all records of a result: its keys, and the records once they are loaded. Thread-safe after the result has
 * been read: the first thread that needs it loads, others wait for it.
 */
final class RelationBatch<T> {
    private final Database database;
    private final Load<?, T> load;
    /** With repetitions: looking for them with each row would cost more than leaving them out once. */
    private final List<Object> keys = new ArrayList<>();

    private volatile @Nullable Map<Object, List<T>> loaded;
    /** For keys of a tree that are deeper than the tree was loaded; set before the rest is. */
    private volatile @Nullable Deeper<T> deeper;

    private record Deeper<T>(Set<Object> keys, RelationBatch<T> batch) {}

    RelationBatch(Database database, Load<?, T> load) {
        this.database = database;
        this.load = load;
    }

    Load<?, T> load() {
        return load;
    }

    Loader<T> one(Object key) {
        keys.add(key);
        return new OneLoader(key);
    }

    Loader<List<T>> many(Object key) {
        keys.add(key);
        return new ManyLoader(key);
    }

    Set<Object> keys() {
        return new LinkedHashSet<>(keys);
    }

    boolean isLoaded() {
        return loaded != null;
    }

    /** Loads for all keys, by one statement, once, with what is to be loaded with it. */
    private synchronized Map<Object, List<T>> loadOnce() {
        Map<Object, List<T>> records = loaded;
        return records == null ? loadAll() : records;
    }

    private Map<Object, List<T>> loadAll() {
        LoadingLevel<T> level = new LoadingLevel<>(database, this, keys());
        EagerLoading.load(database, List.of(level));
        return level.records();
    }

    /** Takes over what was found. */
    void keep(Map<Object, List<T>> found) {
        loaded = found;
    }

    /** Takes over what was found of a tree; some keys may lie deeper than it was loaded. */
    void keepTree(Map<Object, List<T>> found, Set<Object> beyond) {
        if (!beyond.isEmpty()) {
            RelationBatch<T> rest = new RelationBatch<>(database, load);
            rest.keys.addAll(beyond);
            deeper = new Deeper<>(Set.copyOf(beyond), rest);
        }
        loaded = found;
    }

    /** The batch that loads what belongs to a key. */
    private RelationBatch<T> of(Object key) {
        Deeper<T> rest = deeper;
        return rest != null && rest.keys().contains(key) ? rest.batch() : this;
    }

    private Map<Object, List<T>> records() {
        Map<Object, List<T>> records = loaded;
        if (records == null && database.loadsStrictly()) {
            throw RelationException.notLoaded(
                    load.relation().toString(), load.relation().target().name());
        }
        return records == null ? loadOnce() : records;
    }

    private RelationException broken() {
        Relation<?, T> relation = load.relation();
        String column = relation instanceof ToOne<?, T, ?> one
                ? one.columns().stream()
                        .map(each -> one.source().name() + "." + each.name())
                        .collect(Collectors.joining(", "))
                : relation.toString();
        List<String> key =
                relation.target().keyColumns().stream().map(Column::name).toList();
        return RelationException.broken(
                relation.toString(), column, relation.target().name(), key);
    }

    private final class OneLoader implements Loader<T> {
        private final Object key;

        OneLoader(Object key) {
            this.key = key;
        }

        @Override
        public boolean isLoaded() {
            return of(key).isLoaded();
        }

        @Override
        public T load() {
            List<T> found = of(key).records().get(key);
            if (found == null) {
                throw broken();
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
            return of(key).isLoaded();
        }

        @Override
        public List<T> load() {
            return of(key).records().getOrDefault(key, List.of());
        }
    }
}
