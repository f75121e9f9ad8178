package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an aggregate or a window function, with all that can follow the name: {@code name (distinct arguments order by …)
 * within group (order by …) filter (where …) over …}.
 *
 * @param function the function
 * @param arguments in order
 * @param distinct whether each value is taken once
 * @param order of the rows, where it matters to the function
 * @param withinGroup of an ordered-set aggregate: the rows that it looks at
 * @param filter conditions for rows to be taken
 * @param over the window; null for a plain aggregate
 */
record AggregateCall(
        AggregateFunction function,
        List<Node> arguments,
        boolean distinct,
        List<SortKey> order,
        List<SortKey> withinGroup,
        List<Node> filter,
        @Nullable Window over)
        implements Node {

    static AggregateCall of(AggregateFunction function, Node... arguments) {
        return new AggregateCall(function, List.of(arguments), false, List.of(), List.of(), List.of(), null);
    }

    AggregateCall ofDistinct() {
        return new AggregateCall(function, arguments, true, order, withinGroup, filter, over);
    }

    AggregateCall with(Node argument) {
        List<Node> longer = Lists.append(arguments, List.of(argument));
        return new AggregateCall(function, longer, distinct, order, withinGroup, filter, over);
    }

    AggregateCall ordered(SortKey... keys) {
        List<SortKey> longer = Lists.append(order, List.of(keys));
        return new AggregateCall(function, arguments, distinct, longer, withinGroup, filter, over);
    }

    AggregateCall withinGroup(SortKey... keys) {
        return new AggregateCall(function, arguments, distinct, order, List.of(keys), filter, over);
    }

    AggregateCall filtered(Condition... conditions) {
        List<Node> longer = Lists.appendNodes(filter, conditions);
        return new AggregateCall(function, arguments, distinct, order, withinGroup, longer, over);
    }

    /**
     * The same over a window.
     *
     * @throws QueryException when it is distinct or ordered
     */
    AggregateCall over(Window window) {
        if (distinct || !order.isEmpty()) {
            throw QueryException.of("PGPX-1270", function.name(), distinct ? "DISTINCT" : "ORDER BY");
        }
        return new AggregateCall(function, arguments, false, order, withinGroup, filter, window);
    }

    @Override
    public void render(SqlWriter out) {
        if (function.since() != null) {
            out.requires(function.since());
        }
        out.text(function.name()).text(distinct ? "(distinct " : "(").list(arguments);
        renderOrder(out, " order by ", order);
        out.text(")");
        if (!withinGroup.isEmpty()) {
            renderOrder(out, " within group (order by ", withinGroup);
            out.text(")");
        }
        if (!filter.isEmpty()) {
            SelectClauses.conjunction(out, " filter (where ", filter);
            out.text(")");
        }
        if (over != null) {
            out.text(" over ");
            over.render(out);
        }
        out.text(function.cast());
    }

    private static void renderOrder(SqlWriter out, String words, List<SortKey> keys) {
        for (int i = 0; i < keys.size(); i++) {
            out.text(i == 0 ? words : ", ");
            keys.get(i).render(out);
        }
    }
}
