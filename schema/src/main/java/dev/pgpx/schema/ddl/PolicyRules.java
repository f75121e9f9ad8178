package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.PolicyFact;
import dev.pgpx.schema.fact.StatisticsFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Row-level security policies and extended statistics. */
final class PolicyRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(PolicyFact.class, PolicyRules::policy, policy -> "drop " + ObjectText.of(policy.key())),
            new Rule<>(
                    StatisticsFact.class,
                    (statistics, step) -> statistics(statistics),
                    statistics -> List.of("drop statistics " + statistics.name().sql())));

    private PolicyRules() {}

    private static String policy(PolicyFact policy) {
        return "create " + ObjectText.of(policy.key())
                + (policy.permissive() ? "" : "\n    as restrictive")
                + (policy.command().equals("all") ? "" : "\n    for " + policy.command())
                + (policy.roles().isEmpty()
                        ? ""
                        : policy.roles().stream()
                                .map(Identifiers::quote)
                                .collect(Collectors.joining(", ", "\n    to ", "")))
                + policy.using().map(rows -> "\n    using (" + rows + ")").orElse("")
                + policy.check().map(rows -> "\n    with check (" + rows + ")").orElse("");
    }

    private static List<String> statistics(StatisticsFact statistics) {
        List<String> statements = new ArrayList<>();
        statements.add(statistics.definition());
        statistics
                .target()
                .ifPresent(target ->
                        statements.add("alter statistics " + statistics.name().sql() + " set statistics " + target));
        return statements;
    }
}
