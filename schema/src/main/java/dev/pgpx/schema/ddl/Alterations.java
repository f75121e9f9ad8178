package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of rules by which facts are altered where they are. What no rule can alter is dropped and created anew.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a> and its neighbours.
 */
public final class Alterations {
    private static final Map<Class<?>, AlterRule<?>> ALL = byType();

    private Alterations() {}

    /**
     * The statements that alter something.
     *
     * @param change what differs
     * @param options for which server
     * @return the statements; empty when it has to be dropped and created anew
     */
    public static Optional<List<Action>> of(Change.Alter change, RenderOptions options) {
        Fact before = change.before();
        AlterRule<?> rule = ALL.get(before.getClass());
        Alteration alteration = new Alteration(change.properties(), options);
        if (rule == null || before.getClass() != change.after().getClass()) {
            return Optional.empty();
        }
        rule.alter(before, change.after(), alteration);
        return alteration.result();
    }

    /**
     * Whether a foreign key of a column can stay while the column gets another type.
     *
     * @param before the column before
     * @param after the column after
     * @return whether values of both types compare with those on the other side
     */
    public static boolean comparesAlike(ColumnFact before, ColumnFact after) {
        return before.storage().collation().equals(after.storage().collation())
                && new TypeChange(before.type(), after.type()).comparesAlike();
    }

    /**
     * The statements that keep the values of a column as text, while its type is made anew.
     *
     * @param column the column
     * @return the statement that makes it text
     */
    public static Action toText(ColumnFact column) {
        return retyped(column, "text", Identifiers.quote(column.name()) + "::text");
    }

    /**
     * The statements that give a column of text its type back.
     *
     * @param column the column as it shall be
     * @return the statement; it fails where a value is none of the type
     */
    public static Action fromText(ColumnFact column) {
        String type = column.type()
                + column.storage()
                        .collation()
                        .map(name -> " collate " + name.sql())
                        .orElse("");
        return retyped(column, type, Identifiers.quote(column.name()) + "::" + column.type());
    }

    private static Action retyped(ColumnFact column, String type, String using) {
        return Action.exclusive(column.table(), TableRules.alter(column) + "type " + type + " using " + using)
                .working(Work.REWRITE);
    }

    /**
     * The statement that takes the default of a column away.
     *
     * @param column the column
     * @return the statement
     */
    public static Action withoutDefault(ColumnFact column) {
        return Action.exclusive(column.table(), TableRules.alter(column) + "drop default");
    }

    /**
     * The statement that lets a column make no numbers any more.
     *
     * @param column the column
     * @return the statement
     */
    public static Action withoutIdentity(ColumnFact column) {
        return Action.exclusive(column.table(), TableRules.alter(column) + "drop identity");
    }

    /**
     * The statements about one table only, not about those that inherit from it.
     *
     * @param action a statement that alters a table
     * @return the same with {@code only}
     */
    public static Action only(Action action) {
        return action.withSql(action.sql().replaceFirst("^alter table ", "alter table only "));
    }

    private static Map<Class<?>, AlterRule<?>> byType() {
        Map<Class<?>, AlterRule<?>> rules = new HashMap<>();
        Stream.of(
                        TableAlterations.ALL,
                        ColumnAlterations.ALL,
                        ConstraintAlterations.ALL,
                        RelationAlterations.ALL,
                        TypeAlterations.ALL,
                        DomainAlterations.ALL,
                        RoutineAlterations.ALL,
                        ServerAlterations.ALL)
                .flatMap(List::stream)
                .forEach(rule -> rules.put(rule.type(), rule));
        return Map.copyOf(rules);
    }
}
