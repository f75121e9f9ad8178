package dev.pgpx.database;

import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.One;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that others of a graph point to and that are saved before them: those at hand that have not been stored, as
 * far as that can be told. Knows all records of the graph, so that each is saved once.
 */
final class GraphReferences {
    private final GraphSave save;
    private final IdentityHashMap<Object, GraphNode<?>> nodes = new IdentityHashMap<>();
    private final Deque<String> way = new ArrayDeque<>();

    GraphReferences(GraphSave save) {
        this.save = save;
    }

    /** A record of the graph. */
    void know(GraphNode<?> node) {
        nodes.putIfAbsent(node.record(), node);
    }

    /** Saves what records point to. */
    <E> void follow(Table<E> table, List<GraphNode<E>> from) {
        for (ToOne<E, ?, ?> relation : table.references()) {
            follow(relation, from);
        }
    }

    private <E, T> void follow(ToOne<E, T, ?> relation, List<GraphNode<E>> from) {
        List<GraphNode<T>> fresh = new ArrayList<>();
        Map<Object, GraphNode<T>> byKey = new HashMap<>();
        for (GraphNode<E> node : from) {
            One<T> one = relation.of(node.record());
            boolean atHand = one != null && one.key() == null && !one.isInverse();
            if (one != null && atHand && !node.partners().equals(relation.columns())) {
                GraphNode<?> to = node(relation.target(), one.get(), fresh, byKey);
                if (to != null) {
                    node.pointTo(relation, to);
                }
            }
        }
        if (!fresh.isEmpty()) {
            way.addLast(relation.toString());
            save.save(relation.target(), fresh);
            way.removeLast();
        }
    }

    private <T> @Nullable GraphNode<?> node(
            Table<T> table, T record, List<GraphNode<T>> fresh, Map<Object, GraphNode<T>> byKey) {
        GraphNode<?> known = nodes.get(record);
        if (known != null) {
            return known;
        }
        GraphNode<T> node = new GraphNode<>(table, record, null, null, List.of());
        if (node.isUpdated()) {
            return null; // stored already
        }
        GraphNode<T> same = node.hasKey() ? byKey.putIfAbsent(table.key(record), node) : null;
        if (same == null) {
            fresh.add(node);
        }
        GraphNode<T> one = same == null ? node : same;
        nodes.put(record, one);
        return one;
    }

    /** Records of one table of which each waits for another. */
    RelationException cycle(List<? extends GraphNode<?>> waiting) {
        List<String> relations = new ArrayList<>(way);
        waiting.get(0).missing().ifPresent(relation -> relations.add(relation.toString()));
        return RelationException.cycle(String.join(" -> ", relations));
    }
}
