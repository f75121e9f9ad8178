package dev.pgpx.schema.ddl;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.order.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of rules by which facts become SQL: one for each kind of fact.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL Commands</a>; what not every supported
 * server knows is a {@link Features feature} of the statement.
 */
public final class Rules {
    private static final Map<Class<?>, Rule<?>> ALL = byType();

    private Rules() {}

    /**
     * The statements that create something.
     *
     * @param step what is created
     * @return the statements, in order, without semicolons; more than one where SQL needs it
     */
    public static List<String> create(Step step) {
        return rule(step.fact()).create(step);
    }

    /**
     * The statements that drop something.
     *
     * @param fact what is dropped
     * @return the statements, in order, without semicolons; none for what is only said of another that goes, too
     */
    public static List<String> drop(Fact fact) {
        return rule(fact).drop(fact);
    }

    private static Rule<?> rule(Fact fact) {
        Rule<?> rule = ALL.get(fact.getClass());
        if (rule == null) {
            throw new IllegalStateException("no rule for " + fact);
        }
        return rule;
    }

    private static Map<Class<?>, Rule<?>> byType() {
        Map<Class<?>, Rule<?>> rules = new HashMap<>();
        Stream.of(
                        TableRules.ALL,
                        ConstraintRules.ALL,
                        RelationRules.ALL,
                        TypeRules.ALL,
                        HistoryRules.ALL,
                        SaidRules.ALL)
                .flatMap(List::stream)
                .forEach(rule -> rules.put(rule.type(), rule));
        return Map.copyOf(rules);
    }
}
