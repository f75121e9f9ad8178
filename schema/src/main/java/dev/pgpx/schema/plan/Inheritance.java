package dev.pgpx.schema.plan;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.TableFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tables pass on what happens to them: those that others inherit from, or are partitions of, before and after. */
final class Inheritance {
    private final Map<ObjectName, List<ObjectName>> parents = new HashMap<>();
    private final Map<ObjectName, List<ObjectName>> children = new HashMap<>();

    Inheritance(Facts before, Facts after) {
        Map<ObjectName, List<ObjectName>> was = parents(before);
        parents(after).forEach((child, now) -> {
            List<ObjectName> both = new ArrayList<>(now);
            both.retainAll(was.getOrDefault(child, List.of()));
            parents.put(child, both);
            both.forEach(parent ->
                    children.computeIfAbsent(parent, any -> new ArrayList<>()).add(child));
        });
    }

    /** The tables that a table inherits from all along. */
    List<ObjectName> parents(ObjectName table) {
        return parents.getOrDefault(table, List.of());
    }

    /** The tables that inherit from a table all along. */
    List<ObjectName> children(ObjectName table) {
        return children.getOrDefault(table, List.of());
    }

    private static Map<ObjectName, List<ObjectName>> parents(Facts facts) {
        Map<ObjectName, List<ObjectName>> parents = new HashMap<>();
        for (Fact fact : facts.all()) {
            if (fact instanceof PartitionFact partition) {
                parents.computeIfAbsent(partition.table(), any -> new ArrayList<>())
                        .add(partition.parent());
            } else if (fact instanceof TableFact table && !table.parents().isEmpty()) {
                parents.computeIfAbsent(table.name(), any -> new ArrayList<>()).addAll(table.parents());
            }
        }
        return parents;
    }
}
