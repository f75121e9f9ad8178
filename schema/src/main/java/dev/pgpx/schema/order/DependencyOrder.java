package dev.pgpx.schema.order;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The one order in which things are created: each after what it depends on; where that leaves a choice, by kind and name, so
 * that the same facts always come in the same order. What another fact's statement creates counts as a part of that.
 */
public final class DependencyOrder {
    private final Map<FactKey, FactKey> owners = new HashMap<>();
    private final Map<FactKey, Set<FactKey>> waitingFor = new TreeMap<>();
    private final Map<FactKey, Set<FactKey>> neededBy = new HashMap<>();

    private DependencyOrder(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            FactKey node = fact.owner().orElse(fact.key());
            owners.put(fact.key(), node);
            waitingFor.computeIfAbsent(node, any -> new TreeSet<>());
        }
        for (Fact fact : facts) {
            FactKey node = fact.owner().orElse(fact.key());
            fact.owner().ifPresent(owner -> ownerOf(fact, owner));
            for (FactKey dependency : fact.dependencies()) {
                connect(node, ownerOf(fact, dependency));
            }
        }
    }

    /**
     * Orders what has a statement of its own.
     *
     * @param facts all facts of a schema
     * @return the keys of those without an owner, each after what it or its parts depend on
     * @throws SchemaException when a fact depends on something that is not there
     */
    public static List<FactKey> of(Collection<? extends Fact> facts) {
        return new DependencyOrder(facts).sorted();
    }

    private FactKey ownerOf(Fact fact, FactKey dependency) {
        FactKey owner = owners.get(dependency);
        if (owner == null) {
            throw SchemaException.of(
                    "PGPX-3006",
                    KindText.of(fact.key()),
                    KindText.name(fact.key()),
                    KindText.of(dependency),
                    KindText.name(dependency));
        }
        return owner;
    }

    private void connect(FactKey node, FactKey dependency) {
        if (!node.equals(dependency)) {
            waitingFor.computeIfAbsent(node, any -> new TreeSet<>()).add(dependency);
            neededBy.computeIfAbsent(dependency, any -> new TreeSet<>()).add(node);
        }
    }

    private List<FactKey> sorted() {
        List<FactKey> sorted = new ArrayList<>(waitingFor.size());
        TreeSet<FactKey> ready = new TreeSet<>();
        waitingFor.forEach((node, dependencies) -> {
            if (dependencies.isEmpty()) {
                ready.add(node);
            }
        });
        while (!ready.isEmpty()) {
            FactKey next = ready.pollFirst();
            sorted.add(next);
            waitingFor.remove(next);
            for (FactKey node : neededBy.getOrDefault(next, Set.of())) {
                Set<FactKey> left = waitingFor.getOrDefault(node, Set.of());
                left.remove(next);
                if (left.isEmpty()) {
                    ready.add(node);
                }
            }
        }
        if (!waitingFor.isEmpty()) {
            throw new IllegalStateException("a circle among " + waitingFor.keySet()); // no kind of fact can make one
        }
        return sorted;
    }
}
