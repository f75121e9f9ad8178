package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import java.util.HashMap;
import java.util.Map;

/** Which table each partition belongs to in the end. */
final class Partitions {
    private final Map<ObjectName, ObjectName> parents = new HashMap<>();
    private final boolean folded;

    Partitions(Facts facts, boolean folded) {
        facts.of(PartitionFact.class).forEach(fact -> parents.put(fact.table(), fact.parent()));
        this.folded = folded;
    }

    /** The table that stands for another in the drawing: itself, unless it is a partition that is folded. */
    ObjectName shown(ObjectName table) {
        ObjectName shown = table;
        while (folded && parents.containsKey(shown)) {
            shown = parents.get(shown);
        }
        return shown;
    }

    boolean hides(ObjectName table) {
        return folded && parents.containsKey(table);
    }

    /** How many partitions a table has, at all levels. */
    long count(ObjectName table) {
        return parents.keySet().stream()
                .filter(partition -> isUnder(partition, table))
                .count();
    }

    private boolean isUnder(ObjectName partition, ObjectName table) {
        ObjectName parent = parents.get(partition);
        while (parent != null && !parent.equals(table)) {
            parent = parents.get(parent);
        }
        return parent != null;
    }
}
