package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.HistoryFunctionFact;
import dev.pgpx.schema.fact.HistoryTriggerFact;
import java.util.List;

/** What writes the histories of audited tables; tables made one after the other share the function of their schema. */
final class HistoryRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    HistoryFunctionFact.class,
                    function -> "create or replace function " + function.name().sql() + "() " + function.definition(),
                    function -> "drop function " + function.name().sql() + "()"),
            Rule.of(
                    HistoryTriggerFact.class,
                    trigger -> "create trigger " + Identifiers.quote(trigger.name()) + " " + trigger.event() + " on "
                            + trigger.table().sql() + "\n    " + trigger.action(),
                    trigger -> "drop trigger " + Identifiers.quote(trigger.name()) + " on "
                            + trigger.table().sql()));

    private HistoryRules() {}
}
