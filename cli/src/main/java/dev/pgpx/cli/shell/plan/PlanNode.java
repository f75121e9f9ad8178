package dev.pgpx.cli.shell.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a plan.
 *
 * @param facts what the server says of it, by its own words, in its order
 * @param children the nodes below it
 */
record PlanNode(Map<String, String> facts, List<PlanNode> children) {
    @Nullable
    String fact(String name) {
        return facts.get(name);
    }

    double number(String name) {
        String value = facts.get(name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    boolean ran() {
        return facts.containsKey("Actual Loops");
    }

    /** Milliseconds of all its loops and what is below it where it ran, else the planner's cost. */
    double total() {
        return ran() ? number("Actual Total Time") * Math.max(1, number("Actual Loops")) : number("Total Cost");
    }

    /** What it takes by itself. */
    double own() {
        double below = 0;
        for (PlanNode child : children) {
            if (!"InitPlan".equals(child.fact("Parent Relationship"))) {
                below += child.total();
            }
        }
        return Math.max(0, total() - below);
    }
}
