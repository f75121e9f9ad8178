package dev.pgpx.schema.ddl;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.Enforcement;
import dev.pgpx.schema.fact.ExclusionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.ForeignKeyFact.Match;
import dev.pgpx.schema.fact.KeyIndex;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.List;
import java.util.Optional;

/** The constraints of tables. */
final class ConstraintRules {
    static final List<Rule<?>> ALL = List.of(
            rule(PrimaryKeyFact.class),
            rule(UniqueFact.class),
            rule(CheckFact.class),
            rule(ExclusionFact.class),
            rule(NotNullFact.class),
            rule(ForeignKeyFact.class));

    private ConstraintRules() {}

    /** The line of a constraint in the statement of its table; none for one that is only inherited. */
    static Optional<String> line(Fact fact) {
        if (fact instanceof CheckFact check && check.inherited()) {
            return Optional.empty();
        }
        return Optional.of("constraint " + Identifiers.quote(fact.key().part()) + " " + definition(fact));
    }

    private static <F extends Fact> Rule<F> rule(Class<F> type) {
        return new Rule<>(
                type,
                (fact, step) -> added(fact),
                fact -> List.of(TableRules.alter(fact.key().object()) + "drop constraint "
                        + Identifiers.quote(fact.key().part())));
    }

    /** Whether a new table would take a constraint for one that all its rows satisfy, though it is not known to be. */
    static boolean isUnchecked(Fact fact) {
        return (fact instanceof CheckFact check
                        && !check.enforcement().validated()
                        && check.enforcement().enforced())
                || (fact instanceof NotNullFact notNull && !notNull.validated());
    }

    /** The statement that adds a constraint to a table; none for one that is only inherited. */
    static List<String> added(Fact fact) {
        String name = Identifiers.quote(fact.key().part());
        return line(fact).isEmpty()
                ? List.of()
                : List.of(
                        TableRules.alter(fact.key().object()) + "add constraint " + name + "\n    " + definition(fact));
    }

    /** What follows the name of a constraint. */
    static String definition(Fact fact) {
        if (fact instanceof PrimaryKeyFact key) {
            return "primary key " + keyColumns(key.columns(), key.withoutOverlaps()) + index(key.index())
                    + enforcement(key.enforcement());
        }
        if (fact instanceof UniqueFact key) {
            return "unique " + (key.nullsNotDistinct() ? "nulls not distinct " : "")
                    + keyColumns(key.columns(), key.withoutOverlaps()) + index(key.index())
                    + enforcement(key.enforcement());
        }
        if (fact instanceof CheckFact check) {
            return "check (" + check.expression() + ")" + (check.inheritable() ? "" : " no inherit")
                    + enforcement(check.enforcement());
        }
        if (fact instanceof ExclusionFact exclusion) {
            return "exclude " + exclusion.definition() + enforcement(exclusion.enforcement());
        }
        if (fact instanceof NotNullFact notNull) {
            return "not null " + Identifiers.quote(notNull.column()) + (notNull.inheritable() ? "" : " no inherit")
                    + (notNull.validated() ? "" : " not valid");
        }
        if (fact instanceof ForeignKeyFact key) {
            return foreignKey(key);
        }
        throw new IllegalArgumentException("no constraint: " + fact);
    }

    private static String foreignKey(ForeignKeyFact key) {
        return "foreign key " + columns(key.columns(), key.period(), "period ") + " references "
                + key.target().sql() + " " + columns(key.targetColumns(), key.period(), "period ")
                + (key.match() == Match.FULL ? " match full" : "")
                + (key.onUpdate() == DeleteRule.NO_ACTION ? "" : " on update " + Text.words(key.onUpdate()))
                + (key.onDelete() == DeleteRule.NO_ACTION ? "" : " on delete " + Text.words(key.onDelete()))
                + (key.setColumns().isEmpty() ? "" : " " + Text.list(key.setColumns()))
                + enforcement(key.enforcement());
    }

    private static String keyColumns(List<String> columns, boolean withoutOverlaps) {
        String list = Text.list(columns);
        return withoutOverlaps ? list.substring(0, list.length() - 1) + " without overlaps)" : list;
    }

    private static String columns(List<String> columns, boolean period, String word) {
        if (!period) {
            return Text.list(columns);
        }
        String last = Identifiers.quote(columns.get(columns.size() - 1));
        String list = Text.list(columns);
        return list.substring(0, list.length() - 1 - last.length()) + word + last + ")";
    }

    private static String index(KeyIndex index) {
        return (index.include().isEmpty() ? "" : " include " + Text.list(index.include()))
                + Text.parameters(" with ", index.parameters())
                + index.tablespace()
                        .map(space -> " using index tablespace " + Identifiers.quote(space))
                        .orElse("");
    }

    private static String enforcement(Enforcement enforcement) {
        return (enforcement.deferrable() ? " deferrable" : "")
                + (enforcement.initiallyDeferred() ? " initially deferred" : "")
                + (enforcement.enforced() ? "" : " not enforced")
                + (enforcement.validated() || !enforcement.enforced() ? "" : " not valid");
    }
}
