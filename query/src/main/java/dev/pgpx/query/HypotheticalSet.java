package dev.pgpx.query;

import java.util.function.Function;

/**
 * A call of a hypothetical-set aggregate that still has no group: what a window function would give for a row if it were
 * there. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-HYPOTHETICAL-TABLE">
 * Hypothetical-Set Aggregate Functions</a>.
 *
 * @param <X> the expression that it is
 */
public final class HypotheticalSet<X extends Expression<?>> {
    private final AggregateCall call;
    private final Function<Node, X> result;

    HypotheticalSet(AggregateCall call, Function<Node, X> result) {
        this.call = call;
        this.result = result;
    }

    /**
     * Takes only rows for which all conditions are true: {@code filter (where …)}; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower call
     */
    public HypotheticalSet<X> filter(Condition... conditions) {
        return new HypotheticalSet<>(call.filtered(conditions), result);
    }

    /**
     * The rows, sorted, into which the row is put: {@code within group (order by …)}.
     *
     * @param keys the sort keys, one for each value of the row
     * @return the expression
     * @throws QueryException when they are more or fewer than the values
     */
    public X withinGroup(SortKey... keys) {
        int values = call.arguments().size();
        if (keys.length != values) {
            throw QueryException.of("PGPX-1273", call.function().name(), values, keys.length);
        }
        return result.apply(call.withinGroup(keys));
    }

    @Override
    public String toString() {
        return call.toString();
    }
}
