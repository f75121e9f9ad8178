package dev.pgpx.schema.order;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import java.util.List;

/**
 * One thing to create.
 *
 * @param key what it is; of kind {@code COLUMN_DEFAULT} for a default that comes after its table, with the column as fact
 * @param fact what says so
 * @param parts the facts that its statement creates, too: columns by position, then constraints by kind and name
 * @param withoutDefaults the columns among them whose defaults come later
 */
public record Step(FactKey key, Fact fact, List<Fact> parts, List<String> withoutDefaults) {
    /** Takes copies. */
    public Step {
        parts = List.copyOf(parts);
        withoutDefaults = List.copyOf(withoutDefaults);
    }

    /**
     * Something by itself, without parts.
     *
     * @param fact what it is
     * @return the step
     */
    public static Step alone(Fact fact) {
        return new Step(fact.key(), fact, List.of(), List.of());
    }

    /**
     * Whether this is a part of a table that comes after the table.
     *
     * @return true for a constraint or default that would have made a cycle
     */
    public boolean detached() {
        return fact.partOf().isPresent();
    }
}
