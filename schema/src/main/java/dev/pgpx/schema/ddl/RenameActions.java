package dev.pgpx.schema.ddl;

import static dev.pgpx.schema.action.LockMode.ACCESS_EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** The statements that give things other names, or move them to other schemas. */
public final class RenameActions {
    private RenameActions() {}

    /**
     * The statements that rename something.
     *
     * @param before its key
     * @param after its new key
     * @return a statement for the schema, if it is another, and one for the name
     * @throws SchemaException when PostgreSQL has no statement for that
     */
    public static List<Action> of(FactKey before, FactKey after) {
        if (before.kind() != after.kind()) {
            throw SchemaException.of("PGPX-3026", after, "it was " + before, "Drop the one and create the other.");
        }
        return switch (before.kind()) {
            case COLUMN,
                    NOT_NULL,
                    PRIMARY_KEY,
                    UNIQUE,
                    CHECK,
                    EXCLUSION,
                    FOREIGN_KEY,
                    INDEX,
                    TRIGGER,
                    POLICY,
                    RULE,
                    DOMAIN_CHECK -> List.of(part(before, after));
            default -> whole(before, after);
        };
    }

    private static Action part(FactKey before, FactKey after) {
        String from = Identifiers.quote(before.part());
        String to = Identifiers.quote(after.part());
        ObjectName object = after.object();
        return switch (before.kind()) {
            case COLUMN -> Action.exclusive(object, TableRules.alter(object) + "rename column " + from + " to " + to);
            case INDEX ->
                Action.of("alter index " + RelationRules.inSchemaOf(object, before.part()) + " rename to " + to)
                        .locking(new ObjectName(object.schema(), before.part()), SHARE_UPDATE_EXCLUSIVE);
            case TRIGGER, POLICY, RULE ->
                Action.exclusive(
                        object,
                        "alter " + before.kind().text() + " " + from + " on " + object.sql() + " rename to " + to);
            case DOMAIN_CHECK -> Action.of("alter domain " + object.sql() + " rename constraint " + from + " to " + to);
            default -> Action.exclusive(object, TableRules.alter(object) + "rename constraint " + from + " to " + to);
        };
    }

    private static List<Action> whole(FactKey before, FactKey after) {
        List<Action> actions = new ArrayList<>();
        ObjectName from = before.object();
        ObjectName to = after.object();
        ObjectName between = new ObjectName(to.schema(), from.name());
        if (!from.schema().equals(to.schema())) {
            actions.add(locked(
                    before,
                    Action.of("alter " + ObjectText.of(before) + " set schema " + Identifiers.quote(to.schema()))));
        }
        if (!from.name().equals(to.name())) {
            FactKey moved = new FactKey(before.kind(), between, before.part());
            actions.add(locked(
                    moved, Action.of("alter " + ObjectText.of(moved) + " rename to " + Identifiers.quote(to.name()))));
        }
        return List.copyOf(actions);
    }

    private static Action locked(FactKey key, Action action) {
        return switch (key.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE ->
                action.locking(key.object(), ACCESS_EXCLUSIVE);
            default -> action;
        };
    }
}
