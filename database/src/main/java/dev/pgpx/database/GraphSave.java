package dev.pgpx.database;

import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.Many;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.Links;
import dev.pgpx.query.ManyRelation;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saves a graph level by level, owners before what they own, the rows of a table at a place in the graph together. */
final class GraphSave {
    private final Database database;
    private final GraphLevel level;
    private final GraphReferences references;

    GraphSave(Database database) {
        this.database = database;
        this.level = new GraphLevel(database);
        this.references = new GraphReferences(this);
    }

    <E> List<E> save(Table<E> table, Collection<? extends E> records) {
        List<GraphNode<E>> roots = new ArrayList<>();
        records.forEach(record -> roots.add(new GraphNode<>(table, record, null, null, List.of())));
        roots.forEach(references::know);
        save(table, roots);
        return roots.stream().map(GraphNode::saved).toList();
    }

    <E> void save(Table<E> table, List<GraphNode<E>> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        // what they own is looked through first: a cycle is found before anything of it is written
        List<Runnable> owned = new ArrayList<>();
        for (ManyRelation<E, ?> relation : table.collections()) {
            owned.add(collect(relation, nodes));
        }
        references.follow(table, nodes);
        write(table, nodes);
        owned.forEach(Runnable::run);
    }

    /** At once, unless some of them point to others, which are written before. */
    private <E> void write(Table<E> table, List<GraphNode<E>> nodes) {
        List<GraphNode<E>> waiting = nodes;
        while (!waiting.isEmpty()) {
            List<GraphNode<E>> ready =
                    waiting.stream().filter(node -> node.missing().isEmpty()).toList();
            if (ready.isEmpty()) {
                throw references.cycle(waiting);
            }
            level.write(table, ready);
            waiting = waiting.stream().filter(node -> !node.isSaved()).toList();
        }
    }

    /** Makes nodes of what a relation holds; gives what saves them. */
    private <E, T> Runnable collect(ManyRelation<E, T> relation, List<GraphNode<E>> nodes) {
        List<GraphNode<E>> owners = nodes.stream()
                .filter(node -> relation.of(node.record()).isLoaded())
                .toList();
        if (owners.isEmpty()) {
            return () -> {};
        }
        List<GraphNode<T>> fresh = new ArrayList<>();
        for (GraphNode<E> owner : owners) {
            List<GraphNode<T>> held = new ArrayList<>();
            for (T record : relation.of(owner.record())) {
                held.add(node(relation, owner, record, fresh));
            }
            owner.hold(relation, held);
        }
        return () -> {
            // the place of the one row has to be free before another one takes it
            boolean ofOne = relation instanceof ToMany<E, T> many && many.isOfOne();
            if (ofOne) {
                finish(relation, owners);
            }
            save(relation.target(), fresh);
            if (!ofOne) {
                finish(relation, owners);
            }
        };
    }

    private <E, T> GraphNode<T> node(
            ManyRelation<E, T> relation, GraphNode<E> owner, T record, List<GraphNode<T>> fresh) {
        if (relation instanceof ToMany<E, T> many) {
            GraphNode<T> child = new GraphNode<>(relation.target(), record, owner, relation, many.partners());
            if (ancestor(child) != null) {
                throw RelationException.cycle(path(child));
            }
            references.know(child);
            fresh.add(child);
            return child;
        }
        GraphNode<T> linked = new GraphNode<>(relation.target(), record, owner, relation, List.of());
        GraphNode<?> above = ancestor(linked);
        if (above != null) {
            return same(above);
        }
        for (GraphNode<T> other : fresh) {
            if (other.isSameRow(linked)) {
                return other;
            }
        }
        references.know(linked);
        fresh.add(linked);
        return linked;
    }

    @SuppressWarnings("unchecked") // of the same row, so of the same table
    private static <T> GraphNode<T> same(GraphNode<?> node) {
        return (GraphNode<T>) node;
    }

    /** The node above that is of the same row. */
    private static @Nullable GraphNode<?> ancestor(GraphNode<?> node) {
        GraphNode<?> above = node.owner();
        while (above != null && !above.isSameRow(node)) {
            above = above.owner();
        }
        return above;
    }

    /** The relations that lead from the row to itself. */
    private static String path(GraphNode<?> end) {
        StringBuilder path = new StringBuilder(String.valueOf(end.relation()));
        GraphNode<?> node = end.owner();
        while (node != null && !node.isSameRow(end)) {
            path.insert(0, node.relation() + " -> ");
            node = node.owner();
        }
        return path.toString();
    }

    private <E, T> void finish(ManyRelation<E, T> relation, List<GraphNode<E>> owners) {
        List<GraphNode<E>> whole = owners.stream()
                .filter(owner -> isWhole(relation.of(owner.record())))
                .toList();
        if (relation instanceof ManyToManyRelation<E, T> many) {
            link(many, owners, whole);
        } else if (relation instanceof ToMany<E, T> many && many.orphans() != OrphanRule.KEEP) {
            level.removeOrphans(many, many.isOfOne() ? replaced(many, whole) : whole);
        }
    }

    /** Owners whose one row may have to go: where it has their key, the one that they hold takes its place. */
    private static <E> List<GraphNode<E>> replaced(ToMany<E, ?> relation, List<GraphNode<E>> owners) {
        if (!relation.partners().equals(relation.target().keyColumns())) {
            return owners;
        }
        return owners.stream()
                .filter(owner -> {
                    List<GraphNode<?>> held = owner.held(relation);
                    return held == null || held.isEmpty();
                })
                .toList();
    }

    private static boolean isWhole(Many<?> many) {
        return many.isWhole();
    }

    private <E, T> void link(ManyToManyRelation<E, T> relation, List<GraphNode<E>> owners, List<GraphNode<E>> whole) {
        List<Object> own = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (GraphNode<E> owner : owners) {
            List<GraphNode<?>> held = owner.held(relation);
            for (GraphNode<?> target : held == null ? List.<GraphNode<?>>of() : held) {
                own.add(owner.savedKey());
                others.add(target.savedKey());
            }
        }
        Links links = Links.of(relation, own, others);
        if (relation.orphans() != OrphanRule.KEEP && !whole.isEmpty()) {
            database.run(
                    links.deleteOthers(whole.stream().map(GraphNode::savedKey).toList()));
        }
        if (!own.isEmpty()) {
            database.run(links.insert());
        }
    }
}
