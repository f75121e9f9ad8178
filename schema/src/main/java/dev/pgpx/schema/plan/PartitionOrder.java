package dev.pgpx.schema.plan;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.plan.PlanStep.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the keys and indexes of partitions before what would make the server create others under names of its own: attaching to a
 * table that is there, and the key of the whole.
 */
final class PartitionOrder {
    private PartitionOrder() {}

    /** The steps, some of them later than they were. */
    static List<PlanStep> arranged(List<PlanStep> steps, Facts after, Facts before) {
        Map<Integer, List<PlanStep>> later = new HashMap<>();
        List<PlanStep> arranged = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            PlanStep step = steps.get(at);
            int last = step.verb() == Verb.CREATE ? lastBefore(step.key(), at, steps, after, before) : at;
            if (last > at) {
                later.computeIfAbsent(last, any -> new ArrayList<>()).add(step);
            } else {
                arranged.add(step);
            }
            arranged.addAll(later.getOrDefault(at, List.of()));
        }
        return arranged;
    }

    private static int lastBefore(FactKey key, int at, List<PlanStep> steps, Facts after, Facts before) {
        Fact fact = after.get(key).orElse(null);
        boolean attaches = fact instanceof PartitionFact partition
                && before.get(FactKey.of(FactKind.TABLE, partition.parent())).isPresent();
        boolean whole = key.kind() == FactKind.PRIMARY_KEY || key.kind() == FactKind.UNIQUE;
        if (!attaches && !(whole && fact != null)) {
            return at;
        }
        int last = at;
        for (int other = at + 1; other < steps.size(); other++) {
            PlanStep step = steps.get(other);
            boolean first = attaches
                    ? step.key().kind() == FactKind.INDEX && step.key().object().equals(key.object())
                    : fact != null && isPartOf(step, fact, after);
            last = first && step.verb() == Verb.CREATE ? other : last;
        }
        return last;
    }

    private static boolean isPartOf(PlanStep step, Fact whole, Facts after) {
        if (step.key().kind() != whole.key().kind()) {
            return false;
        }
        Optional<ObjectName> parent = after.get(
                        FactKey.of(FactKind.PARTITION, step.key().object()))
                .map(PartitionFact.class::cast)
                .map(PartitionFact::parent);
        return parent.equals(Optional.of(whole.key().object()))
                && after.get(step.key())
                        .filter(fact -> Cover.isKey(fact, whole))
                        .isPresent();
    }
}
