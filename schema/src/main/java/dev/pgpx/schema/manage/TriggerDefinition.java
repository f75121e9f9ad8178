package dev.pgpx.schema.manage;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.Firing;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TriggerFact;
import java.util.List;
import java.util.Optional;

/**
 * A trigger in the making, for each row: each method gives another definition. Immutable.
 *
 * @param table its table or view
 * @param name its name
 * @param moment when it fires, as SQL text: {@code before insert or update of title}
 * @param function the function that it calls, which returns {@code trigger} and takes no arguments
 * @param each {@code row} or {@code statement}
 * @param condition when it is called, as SQL text; empty for always
 */
public record TriggerDefinition(
        ObjectName table, String name, String moment, ObjectName function, String each, Optional<String> condition)
        implements Definition {
    /**
     * A trigger.
     *
     * @param schema the schema of its table; empty when the search path decides
     * @param table its table or view
     * @param name its name
     * @param moment when it fires, as SQL text: {@code before insert or update of title}
     * @param function the function that it calls
     * @return its definition
     */
    public static TriggerDefinition of(String schema, String table, String name, String moment, ObjectName function) {
        return new TriggerDefinition(new ObjectName(schema, table), name, moment, function, "row", Optional.empty());
    }

    /**
     * Called once for each statement.
     *
     * @return the definition with that
     */
    public TriggerDefinition forEachStatement() {
        return new TriggerDefinition(table, name, moment, function, "statement", condition);
    }

    /**
     * Called only under a condition.
     *
     * @param sql the condition, as SQL text
     * @return the definition with that
     */
    public TriggerDefinition when(String sql) {
        return new TriggerDefinition(table, name, moment, function, each, Optional.of(sql));
    }

    /**
     * The trigger.
     *
     * @return the fact
     */
    public TriggerFact fact() {
        return new TriggerFact(
                table, name, function, /* constraint= */ false, definition(), Firing.ORIGIN, /* inherited= */ false);
    }

    @Override
    public List<Fact> facts() {
        return List.of(fact());
    }

    /** Facts keep the statement of a trigger, which for those of a server is the server's. */
    private String definition() {
        return "create trigger " + Identifiers.quote(name) + " " + moment + " on " + table.sql() + " for each " + each
                + condition.map(sql -> " when (" + sql + ")").orElse("")
                + " execute function " + function.sql() + "()";
    }
}
