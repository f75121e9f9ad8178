package dev.pgpx.database;

import dev.pgpx.model.Loader;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.ManyRelation;
import dev.pgpx.query.Relations;
import dev.pgpx.query.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records that a graph save reads back their relations: to those that are saved with them, and, as any result
 * does, to all others.
 */
final class GraphRelations implements Relations {
    private final ResultRelations others;
    private @Nullable GraphNode<?> current;

    GraphRelations(Database database) {
        this.others = new ResultRelations(database, List.of());
    }

    /** The next row is that of a node. */
    void at(GraphNode<?> node) {
        current = node;
    }

    @Override
    public <T, K> One<T> one(ToOne<?, T, K> relation, K key) {
        GraphNode<?> node = current;
        GraphNode<?> above = node == null ? null : node.owner();
        if (node != null && above != null && node.partners().equals(relation.columns())) {
            GraphNode<T> owner = typed(above);
            return One.lazy(key, new Saved<>(owner::saved));
        }
        GraphNode<?> reference = node == null ? null : node.reference(relation);
        if (reference != null) {
            GraphNode<T> target = typed(reference);
            return One.lazy(key, new Saved<>(target::saved));
        }
        return others.one(relation, key);
    }

    @Override
    public <T> Many<T> many(ManyRelation<?, T> relation, Object ownerKey) {
        GraphNode<?> node = current;
        List<GraphNode<?>> held = node == null || node.holdsPart(relation) ? null : node.held(relation);
        if (held == null) {
            return others.many(relation, ownerKey);
        }
        return Many.lazy(relation.toString(), ownerKey, new Saved<>(() -> {
            List<T> records = new ArrayList<>(held.size());
            held.forEach(child -> records.add(GraphRelations.<T>typed(child).saved()));
            return Collections.unmodifiableList(records);
        }));
    }

    @SuppressWarnings("unchecked") // the nodes of a relation are of its target
    private static <T> GraphNode<T> typed(GraphNode<?> node) {
        return (GraphNode<T>) node;
    }

    /** What is there once the save has ended. */
    private record Saved<T>(Supplier<T> value) implements Loader<T> {
        @Override
        public boolean isLoaded() {
            return true;
        }

        @Override
        public T load() {
            return value.get();
        }
    }
}
