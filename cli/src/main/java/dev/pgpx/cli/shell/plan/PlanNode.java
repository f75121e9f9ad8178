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

    /** Milliseconds of all its loops and what is below it where it ran, else the planner's cost, for so many times. */
    double total(double times) {
        return ran() ? number("Actual Total Time") * Math.max(1, number("Actual Loops")) : number("Total Cost") * times;
    }

    /** How often a child is run, as the planner thinks, when this is run so often: once for each row of the other. */
    double timesOf(PlanNode child, double times) {
        boolean inner = "Inner".equals(child.fact("Parent Relationship")) && "Nested Loop".equals(fact("Node Type"));
        return inner ? times * Math.max(1, children.get(0).number("Plan Rows")) : times;
    }

    /** What it takes by itself; what is rescanned costs less than the planner's first time, so that it may seem nothing. */
    double own(double times) {
        double below = 0;
        for (PlanNode child : children) {
            if (!"InitPlan".equals(child.fact("Parent Relationship"))) {
                below += child.total(timesOf(child, times));
            }
        }
        return Math.max(0, total(times) - below);
    }
}
