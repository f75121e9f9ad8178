package dev.pgpx.schema.ddl;

import dev.pgpx.schema.fact.AggregateFact;
import dev.pgpx.schema.fact.RoutineFact;
import java.util.List;

/** Functions, procedures and aggregates. */
final class RoutineRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(RoutineFact.class, RoutineFact::definition, routine -> "drop " + ObjectText.of(routine.key())),
            Rule.of(
                    AggregateFact.class,
                    aggregate -> "create aggregate " + aggregate.name().sql() + "(" + aggregate.arguments() + ")"
                            + Text.definition(aggregate.options()),
                    aggregate -> "drop " + ObjectText.of(aggregate.key())));

    private RoutineRules() {}
}
