package dev.pgpx.database;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.Load;
import dev.pgpx.query.ManyRelation;
import dev.pgpx.query.Relation;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.query.ViewList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The relations of the records of one result. Relations of the same kind share a batch, so whichever is asked for first
 * loads for all of them by one statement. Filled by the thread that reads the result, then shared.
 */
final class ResultRelations implements Relations {
    private final Database database;
    /** Where lists are loaded that a value needs to be made. */
    private final Database reading;

    private final RecordHooks hooks;
    private final List<Load<?, ?>> loads;

    // most results have no relations: these are made when there is one
    private Map<RelationKey, RelationBatch<?>> batches = Map.of();
    private Map<ViewList<?>, ViewBatch<?>> lists = Map.of();

    /** What was asked for last: of a table with one relation it is asked for with each row. */
    private @Nullable RelationBatch<?> last;

    private @Nullable Relation<?, ?> lastRelation;

    /** What tells relations apart, under whatever alias their table was read. */
    private record RelationKey(Class<?> table, String name) {
        static RelationKey of(Relation<?, ?> relation) {
            return new RelationKey(relation.source().getClass(), relation.name());
        }
    }

    /** The relations of a result, some of which are loaded with it. */
    ResultRelations(Database database, List<Load<?, ?>> loads) {
        this(database, database, loads);
    }

    /** The relations of a result that is read in a session, and whose records outlive that. */
    ResultRelations(Database database, Database reading, List<Load<?, ?>> loads) {
        this.database = database;
        this.reading = reading;
        this.hooks = database.recordHooks();
        this.loads = loads;
    }

    /** The relations of the rows of a tree: the one along which they were found is loaded with them, as it was for their owners. */
    static ResultRelations ofTree(Database database, Load<?, ?> tree) {
        List<Load<?, ?>> loads = new ArrayList<>(tree.nested());
        loads.removeIf(load -> RelationKey.of(load.relation()).equals(RelationKey.of(tree.relation())));
        loads.add(tree);
        return new ResultRelations(database, loads);
    }

    @Override
    public <T, K> One<T> one(ToOne<?, T, K> relation, K key) {
        return One.lazy(key, batch(relation).one(key));
    }

    @Override
    public <T> Many<T> many(ManyRelation<?, T> relation, Object ownerKey) {
        RelationBatch<T> batch = batch(relation);
        String name = relation.toString();
        return batch.load().isWhole()
                ? Many.lazy(name, ownerKey, batch.many(ownerKey))
                : Many.part(name, ownerKey, batch.load(), batch.many(ownerKey));
    }

    @Override
    @SuppressWarnings("unchecked") // a list has the batch that was made for it
    public <P> Supplier<List<P>> list(ViewList<P> list, Object ownerKey) {
        if (lists.isEmpty()) {
            lists = new HashMap<>();
        }
        return ((ViewBatch<P>) lists.computeIfAbsent(list, any -> new ViewBatch<>(reading, list))).ask(ownerKey);
    }

    @Override
    public <E> E loaded(Table<E> table, E record) {
        return hooks.isEmpty() ? record : hooks.loaded(table, record);
    }

    /** Whether a row that has been read has relations. */
    boolean isUsed() {
        return !batches.isEmpty() || !lists.isEmpty();
    }

    /** The collections to be loaded with the result, when its rows can have these keys only; begun before it is read. */
    List<LoadingLevel<?>> levelsOf(Set<Object> keys) {
        List<LoadingLevel<?>> levels = new ArrayList<>();
        for (Load<?, ?> load : loads) {
            if (load.relation() instanceof ManyRelation<?, ?> many) {
                levels.add(new LoadingLevel<>(database, batch(many), keys));
            }
        }
        return levels;
    }

    /** What is still to be loaded with the result, now that it has been read. */
    List<LoadingLevel<?>> levels() {
        List<LoadingLevel<?>> levels = new ArrayList<>();
        for (Load<?, ?> load : loads) {
            RelationBatch<?> batch = batches.get(RelationKey.of(load.relation()));
            if (batch != null && !batch.isLoaded()) {
                levels.add(new LoadingLevel<>(database, batch, batch.keys()));
            }
        }
        return levels;
    }

    @SuppressWarnings({
        "unchecked", // a relation's key stands for one relation, which has one target
        "ReferenceEquality" // equality is that of the key
    })
    <T> RelationBatch<T> batch(Relation<?, T> relation) {
        RelationBatch<?> batch = last;
        if (batch == null || lastRelation != relation) {
            if (batches.isEmpty()) {
                batches = new LinkedHashMap<>();
            }
            batch = batches.computeIfAbsent(
                    RelationKey.of(relation), key -> new RelationBatch<>(database, loadOf(key, relation)));
            last = batch;
            lastRelation = relation;
        }
        return (RelationBatch<T>) batch;
    }

    /** As the query says, or, on need, all of it. */
    private Load<?, ?> loadOf(RelationKey key, Relation<?, ?> relation) {
        for (Load<?, ?> load : loads) {
            if (RelationKey.of(load.relation()).equals(key)) {
                return load;
            }
        }
        return relation.asLoad();
    }
}
