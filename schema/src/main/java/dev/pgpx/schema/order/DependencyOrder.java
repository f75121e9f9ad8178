package dev.pgpx.schema.order;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one order in which things are created: each after what it depends on; where that leaves a choice, by kind and name, so
 * that the same facts always come in the same order. What another fact's statement creates counts as a part of that; where
 * this makes a cycle (a check calls a function that takes rows of the table), such a part comes by itself, later.
 */
public final class DependencyOrder {
    /** What can be added to a table that is there already. */
    private static final Set<FactKind> DETACHABLE = EnumSet.of(
            FactKind.COLUMN_DEFAULT,
            FactKind.DOMAIN_CHECK,
            FactKind.NOT_NULL,
            FactKind.PRIMARY_KEY,
            FactKind.UNIQUE,
            FactKind.CHECK,
            FactKind.EXCLUSION);

    /** Columns in their order, then constraints by kind and name. */
    private static final Comparator<Fact> PART_ORDER = Comparator.<Fact, FactKind>comparing(
                    fact -> fact.key().kind())
            .thenComparingInt(fact -> fact instanceof ColumnFact column ? column.position() : 0)
            .thenComparing(Fact::key);

    private final Facts facts;
    private final Map<FactKey, SortedSet<FactKey>> dependencies;
    private final Set<FactKey> detached = new HashSet<>();

    private DependencyOrder(Facts facts) {
        this.facts = facts;
        this.dependencies = facts.dependencies();
    }

    /**
     * Orders what is to be created.
     *
     * @param facts the facts
     * @return a step for each thing that has a statement of its own, each after what it or its parts depend on
     * @throws SchemaException when a fact depends on something that is not there, or on itself through others
     */
    public static List<Step> of(Facts facts) {
        return new DependencyOrder(facts).steps();
    }

    private List<Step> steps() {
        while (true) {
            Map<FactKey, Set<FactKey>> graph = graph();
            List<FactKey> sorted = sorted(graph);
            if (sorted.size() == graph.size()) {
                return steps(sorted);
            }
            sorted.forEach(graph::remove);
            detachFrom(graph);
        }
    }

    private List<Step> steps(List<FactKey> sorted) {
        Map<FactKey, SortedSet<Fact>> parts = new HashMap<>();
        Map<FactKey, List<String>> withoutDefaults = new HashMap<>();
        for (Fact fact : facts.all()) {
            if (fact.partOf().isPresent() && !detached.contains(fact.key())) {
                parts.computeIfAbsent(node(fact.key()), any -> new TreeSet<>(PART_ORDER))
                        .add(fact);
            }
        }
        for (FactKey key : detached) {
            if (key.kind() == FactKind.COLUMN_DEFAULT) {
                FactKey table = node(ColumnFact.keyOf(key.object(), key.part()));
                withoutDefaults.computeIfAbsent(table, any -> new ArrayList<>()).add(key.part());
            }
        }
        return sorted.stream()
                .map(key -> new Step(
                        key,
                        fact(key),
                        List.copyOf(parts.getOrDefault(key, new TreeSet<>(PART_ORDER))),
                        withoutDefaults.getOrDefault(key, List.of())))
                .toList();
    }

    private Fact fact(FactKey key) {
        FactKey of = key.kind() == FactKind.COLUMN_DEFAULT ? ColumnFact.keyOf(key.object(), key.part()) : key;
        return facts.get(of).orElseThrow();
    }

    /** What the statement that creates something is about. */
    private FactKey node(FactKey key) {
        if (detached.contains(key)) {
            return key;
        }
        FactKey of = key.kind() == FactKind.COLUMN_DEFAULT ? ColumnFact.keyOf(key.object(), key.part()) : key;
        Optional<FactKey> whole = facts.get(of).flatMap(Fact::partOf);
        return whole.map(facts::resolve).orElse(of);
    }

    private Map<FactKey, Set<FactKey>> graph() {
        Map<FactKey, Set<FactKey>> graph = new TreeMap<>();
        for (Fact fact : facts.all()) {
            graph.computeIfAbsent(node(fact.key()), any -> new TreeSet<>());
        }
        detached.forEach(key -> graph.computeIfAbsent(key, any -> new TreeSet<>()));
        dependencies.forEach((key, needed) -> needed.forEach(other -> connect(graph, node(key), node(other))));
        for (FactKey key : detached) {
            connect(graph, key, facts.resolve(fact(key).partOf().orElseThrow()));
        }
        return graph;
    }

    private static void connect(Map<FactKey, Set<FactKey>> graph, FactKey node, FactKey needed) {
        if (!node.equals(needed)) {
            graph.computeIfAbsent(node, any -> new TreeSet<>()).add(needed);
        }
    }

    /** As many as can be sorted: all, unless there is a cycle. */
    private static List<FactKey> sorted(Map<FactKey, Set<FactKey>> graph) {
        Map<FactKey, Integer> waiting = new HashMap<>();
        Map<FactKey, List<FactKey>> neededBy = new HashMap<>();
        TreeSet<FactKey> ready = new TreeSet<>();
        graph.forEach((node, needed) -> {
            waiting.put(node, needed.size());
            needed.forEach(other ->
                    neededBy.computeIfAbsent(other, any -> new ArrayList<>()).add(node));
            if (needed.isEmpty()) {
                ready.add(node);
            }
        });
        List<FactKey> sorted = new ArrayList<>(graph.size());
        while (!ready.isEmpty()) {
            FactKey next = ready.pollFirst();
            sorted.add(next);
            for (FactKey node : neededBy.getOrDefault(next, List.of())) {
                if (waiting.merge(node, -1, Integer::sum) == 0) {
                    ready.add(node);
                }
            }
        }
        return sorted;
    }

    /** Lets the parts that make a cycle come by themselves. */
    private void detachFrom(Map<FactKey, Set<FactKey>> rest) {
        List<FactKey> cycle = cycle(rest);
        int before = detached.size();
        for (int at = 0; at < cycle.size(); at++) {
            FactKey node = cycle.get(at);
            FactKey next = cycle.get((at + 1) % cycle.size());
            dependencies.forEach((key, needed) -> {
                if (DETACHABLE.contains(key.kind())
                        && node(key).equals(node)
                        && needed.stream().anyMatch(other -> node(other).equals(next))) {
                    detached.add(key);
                }
            });
            if (detached.size() > before) {
                return;
            }
        }
        String text = cycle.stream().map(FactKey::toString).collect(Collectors.joining(", "));
        throw SchemaException.of("PGPX-3012", text);
    }

    private static List<FactKey> cycle(Map<FactKey, Set<FactKey>> rest) {
        LinkedHashSet<FactKey> path = new LinkedHashSet<>();
        FactKey node = rest.keySet().iterator().next();
        while (path.add(node)) {
            node = rest.getOrDefault(node, Set.of()).stream()
                    .filter(rest::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<FactKey> nodes = new ArrayList<>(path);
        return nodes.subList(nodes.indexOf(node), nodes.size());
    }
}
