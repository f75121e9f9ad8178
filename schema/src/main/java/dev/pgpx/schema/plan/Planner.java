package dev.pgpx.schema.plan;

import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.order.DependencyOrder;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the changes of a diff in order: renames; then what goes, in the reverse order of what there is; then what is created and
 * altered, in the order of what there shall be; at last what could only go after that.
 */
final class Planner {
    private Planner() {}

    /** The steps, in order. */
    static List<PlanStep> steps(Diff diff, RenderOptions render) {
        if (diff.isEmpty()) {
            return List.of();
        }
        Refusals.check(diff);
        Planning planning = Planning.of(diff, render);
        PlannedAlterations alterations = new PlannedAlterations(planning);
        PlannedDrops drops = new PlannedDrops(planning, alterations);
        PlannedCreations creations = new PlannedCreations(planning, drops, alterations);

        List<PlanStep> steps = new ArrayList<>(new PlannedRenames(planning).steps());
        steps.addAll(planning.notNulls().renames());
        List<Step> old = DependencyOrder.of(planning.before());
        steps.addAll(drops.steps(old, /* late= */ false));
        List<PlanStep> created = creations.steps(DependencyOrder.of(planning.after()));
        steps.addAll(PartitionOrder.arranged(created, planning.after(), planning.before()));
        steps.addAll(drops.steps(old, /* late= */ true));
        return List.copyOf(steps);
    }
}
