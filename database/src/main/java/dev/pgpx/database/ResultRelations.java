package dev.pgpx.database;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.ManyRelation;
import dev.pgpx.query.Relation;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.query.ViewList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The relations of the records of one result. Relations of the same kind share a batch, so whichever is asked for first
 * loads for all of them by one statement. Filled by the thread that reads the result, then shared.
 */
final class ResultRelations implements Relations {
    private final Database database;
    private final RecordHooks hooks;
    private final Map<String, RelationBatch<?>> batches = new LinkedHashMap<>();
    private final Map<ViewList<?>, ViewBatch<?>> lists = new HashMap<>();

    ResultRelations(Database database) {
        this.database = database;
        this.hooks = database.recordHooks();
    }

    @Override
    public <T, K> One<T> one(ToOne<?, T, K> relation, K key) {
        return One.lazy(key, batch(relation).one(key));
    }

    @Override
    public <T> Many<T> many(ManyRelation<?, T> relation, Object ownerKey) {
        return Many.lazy(relation.toString(), ownerKey, batch(relation).many(ownerKey));
    }

    @Override
    @SuppressWarnings("unchecked") // a list has the batch that was made for it
    public <P> Supplier<List<P>> list(ViewList<P> list, Object ownerKey) {
        return ((ViewBatch<P>) lists.computeIfAbsent(list, any -> new ViewBatch<>(database, list))).ask(ownerKey);
    }

    @Override
    public <E> E loaded(Table<E> table, E record) {
        return hooks.isEmpty() ? record : hooks.loaded(table, record);
    }

    /** Loads a relation of all records now. */
    void load(Relation<?, ?> relation) {
        RelationBatch<?> batch = batches.get(relation.toString());
        if (batch != null) {
            batch.load();
        }
    }

    @SuppressWarnings("unchecked") // a relation's name stands for one relation, which has one target
    private <T> RelationBatch<T> batch(Relation<?, T> relation) {
        return (RelationBatch<T>)
                batches.computeIfAbsent(relation.toString(), name -> new RelationBatch<>(database, relation));
    }
}
