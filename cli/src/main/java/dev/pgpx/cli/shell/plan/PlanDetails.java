package dev.pgpx.cli.shell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is worth saying of a node, and what the rest of its line says already. */
final class PlanDetails {
    private static final Set<String> SHOWN = Set.of(
            "Filter",
            "Rows Removed by Filter",
            "Index Cond",
            "Recheck Cond",
            "Rows Removed by Index Recheck",
            "Hash Cond",
            "Merge Cond",
            "Join Filter",
            "Rows Removed by Join Filter",
            "Sort Key",
            "Sort Method",
            "Sort Space Used",
            "Group Key",
            "Output",
            "Subplan Name",
            "Workers Planned",
            "Workers Launched",
            "Heap Fetches",
            "One-Time Filter",
            "Hash Batches",
            "Shared Read Blocks",
            "Temp Written Blocks",
            "Presorted Key",
            "Order By",
            "TID Cond");
    private static final Set<String> NOTHING_WHEN_ZERO = Set.of(
            "Rows Removed by Filter",
            "Rows Removed by Index Recheck",
            "Rows Removed by Join Filter",
            "Shared Read Blocks",
            "Temp Written Blocks");

    private PlanDetails() {}

    static String title(PlanNode node) {
        StringBuilder title = new StringBuilder(orEmpty(node.fact("Node Type")));
        if ("ModifyTable".contentEquals(title)) {
            title.setLength(0);
            title.append(orEmpty(node.fact("Operation")));
        }
        add(title, " ", joinType(node));
        add(title, " using ", orEmpty(node.fact("Index Name")));
        String relation = orEmpty(node.fact("Relation Name"));
        add(title, " on ", relation);
        String alias = orEmpty(node.fact("Alias"));
        add(title, " ", alias.equals(relation) ? "" : alias);
        add(title, " ", orEmpty(node.fact("CTE Name")));
        add(title, " ", orEmpty(node.fact("Function Name")));
        return title.toString();
    }

    private static String joinType(PlanNode node) {
        String type = orEmpty(node.fact("Join Type"));
        return type.equals("Inner") ? "" : type;
    }

    private static void add(StringBuilder title, String before, String text) {
        if (!text.isEmpty()) {
            title.append(before).append(text);
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    static List<String> of(PlanNode node) {
        List<String> details = new ArrayList<>();
        for (Map.Entry<String, String> fact : node.facts().entrySet()) {
            boolean nothing =
                    NOTHING_WHEN_ZERO.contains(fact.getKey()) && fact.getValue().equals("0");
            boolean single =
                    fact.getKey().equals("Hash Batches") && fact.getValue().equals("1");
            if (SHOWN.contains(fact.getKey()) && !nothing && !single) {
                details.add(fact.getKey() + ": " + fact.getValue());
            }
        }
        return details;
    }
}
