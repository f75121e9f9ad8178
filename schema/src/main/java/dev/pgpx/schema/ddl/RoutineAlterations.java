package dev.pgpx.schema.ddl;

import static dev.pgpx.schema.action.LockMode.ACCESS_EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.SHARE_ROW_EXCLUSIVE;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.fact.EventTriggerFact;
import dev.pgpx.schema.fact.PolicyFact;
import dev.pgpx.schema.fact.RoutineFact;
import dev.pgpx.schema.fact.RuleFact;
import dev.pgpx.schema.fact.SecurityLabelFact;
import dev.pgpx.schema.fact.StatisticsFact;
import dev.pgpx.schema.fact.TriggerFact;
import dev.pgpx.schema.order.Step;
import java.util.List;
import java.util.stream.Collectors;

/** How functions, triggers, rules, policies and statistics are altered. */
final class RoutineAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(RoutineFact.class, RoutineAlterations::routine),
            new AlterRule<>(TriggerFact.class, RoutineAlterations::trigger),
            new AlterRule<>(RuleFact.class, RoutineAlterations::rule),
            new AlterRule<>(EventTriggerFact.class, RoutineAlterations::eventTrigger),
            new AlterRule<>(PolicyFact.class, RoutineAlterations::policy),
            new AlterRule<>(StatisticsFact.class, RoutineAlterations::statistics),
            new AlterRule<>(SecurityLabelFact.class, (before, after, alteration) -> {
                alteration.take("label");
                CreateActions.of(new Step(after.key(), after, List.of(), List.of()), alteration.options())
                        .forEach(alteration::add);
            }));

    private RoutineAlterations() {}

    /** As long as it is called and answers in the same way, it is replaced. */
    private static void routine(RoutineFact before, RoutineFact after, Alteration alteration) {
        boolean same = before.result().equals(after.result())
                && before.traits().window() == after.traits().window();
        boolean called = before.arguments().equals(after.arguments())
                || before.arguments().equals(withoutDefaults(after.arguments()));
        if (same && called) {
            List.of("arguments", "language", "traits", "settings", "definition").forEach(alteration::take);
            alteration.add(Action.of(after.definition()));
        }
    }

    private static String withoutDefaults(String arguments) {
        return arguments.replaceAll(" DEFAULT (?:'(?:[^']|'')*'|[^,'()])+", "");
    }

    private static void trigger(TriggerFact before, TriggerFact after, Alteration alteration) {
        if (!alteration.differs("definition") && alteration.take("firing")) {
            alteration.add(Action.of(TriggerRules.firing(after.table(), "trigger", after.name(), after.firing()))
                    .locking(after.table(), SHARE_ROW_EXCLUSIVE));
        }
    }

    private static void rule(RuleFact before, RuleFact after, Alteration alteration) {
        if (!alteration.differs("definition") && alteration.take("firing")) {
            alteration.add(Action.of(TriggerRules.firing(after.table(), "rule", after.name(), after.firing()))
                    .locking(after.table(), SHARE_ROW_EXCLUSIVE));
        }
    }

    private static void eventTrigger(EventTriggerFact before, EventTriggerFact after, Alteration alteration) {
        if (alteration.take("firing")) {
            alteration.add(Action.of("alter event trigger " + Identifiers.quote(after.name()) + " "
                    + TriggerRules.words(after.firing()).strip()));
        }
    }

    private static void policy(PolicyFact before, PolicyFact after, Alteration alteration) {
        boolean rows = alteration.differs("using") && after.using().isPresent();
        boolean written = alteration.differs("check") && after.check().isPresent();
        boolean roles = alteration.take("roles");
        if (rows) {
            alteration.take("using");
        }
        if (written) {
            alteration.take("check");
        }
        String to = after.roles().isEmpty()
                ? "public"
                : after.roles().stream().map(Identifiers::quote).collect(Collectors.joining(", "));
        alteration.add(Action.of("alter " + ObjectText.of(after.key()) + (roles ? "\n    to " + to : "")
                        + (rows ? "\n    using (" + after.using().orElseThrow() + ")" : "")
                        + (written ? "\n    with check (" + after.check().orElseThrow() + ")" : ""))
                .locking(after.table(), ACCESS_EXCLUSIVE));
    }

    private static void statistics(StatisticsFact before, StatisticsFact after, Alteration alteration) {
        if (alteration.take("target")) {
            alteration.add(Action.of("alter statistics " + after.name().sql() + " set statistics "
                    + after.target().orElse(-1)));
        }
    }
}
