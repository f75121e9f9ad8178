package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.EventTriggerFact;
import dev.pgpx.schema.fact.Firing;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.RuleFact;
import dev.pgpx.schema.fact.TriggerFact;
import dev.pgpx.schema.order.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Triggers, rules and event triggers. */
final class TriggerRules {
    static final List<Rule<?>> ALL = List.of(
            new Rule<>(
                    TriggerFact.class,
                    TriggerRules::trigger,
                    trigger -> trigger.inherited()
                            ? List.of(firing(trigger.table(), "trigger", trigger.name(), Firing.ORIGIN))
                            : List.of("drop " + ObjectText.of(trigger.key()))),
            new Rule<>(
                    RuleFact.class,
                    (rule, step) -> withFiring(rule.definition(), rule.firing(), rule.table(), "rule", rule.name()),
                    rule -> List.of("drop " + ObjectText.of(rule.key()))),
            new Rule<>(
                    EventTriggerFact.class,
                    (trigger, step) -> eventTrigger(trigger),
                    trigger -> List.of("drop event trigger " + Identifiers.quote(trigger.name()))));

    private TriggerRules() {}

    /** Says when a trigger or rule takes effect: {@code alter table book disable trigger check_it}. */
    static String firing(ObjectName table, String kind, String name, Firing firing) {
        return TableRules.alter(table) + words(firing) + kind + " " + Identifiers.quote(name);
    }

    private static List<String> trigger(TriggerFact trigger, Step step) {
        return trigger.inherited()
                ? List.of(firing(trigger.table(), "trigger", trigger.name(), trigger.firing()))
                : withFiring(trigger.definition(), trigger.firing(), trigger.table(), "trigger", trigger.name());
    }

    private static List<String> withFiring(
            String definition, Firing firing, ObjectName table, String kind, String name) {
        return firing == Firing.ORIGIN ? List.of(definition) : List.of(definition, firing(table, kind, name, firing));
    }

    private static List<String> eventTrigger(EventTriggerFact trigger) {
        String name = Identifiers.quote(trigger.name());
        String tags = trigger.tags().isEmpty()
                ? ""
                : trigger.tags().stream()
                        .map(Identifiers::literal)
                        .collect(Collectors.joining(", ", "\n    when tag in (", ")"));
        String create = "create event trigger " + name + " on " + Identifiers.quote(trigger.event()) + tags
                + "\n    execute function " + trigger.function() + "()";
        return trigger.firing() == Firing.ORIGIN
                ? List.of(create)
                : List.of(
                        create,
                        "alter event trigger " + name + " "
                                + words(trigger.firing()).strip());
    }

    static String words(Firing firing) {
        return switch (firing) {
            case ORIGIN -> "enable ";
            case DISABLED -> "disable ";
            case REPLICA -> "enable replica ";
            case ALWAYS -> "enable always ";
        };
    }
}
