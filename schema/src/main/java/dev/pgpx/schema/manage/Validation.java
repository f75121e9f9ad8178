package dev.pgpx.schema.manage;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.Enforcement;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.NotNullFact;
import java.util.List;

/** Constraints that were not looked at for all rows, and how that is made up for. */
final class Validation {
    private Validation() {}

    /** The statement that makes a constraint a valid one. */
    static List<Action> actions(Fact constraint) {
        Diff diff = Diff.of(
                new Facts(List.of(with(constraint, /* validated= */ false))),
                new Facts(List.of(with(constraint, /* validated= */ true))),
                DiffOptions.DEFAULT);
        return Alterations.of((Change.Alter) diff.changes().get(0), RenderOptions.DEFAULT)
                .orElseThrow();
    }

    static Fact with(Fact constraint, boolean validated) {
        if (constraint instanceof CheckFact check) {
            return new CheckFact(
                    check.table(),
                    check.name(),
                    check.expression(),
                    check.inheritable(),
                    check.inherited(),
                    with(check.enforcement(), validated));
        }
        if (constraint instanceof ForeignKeyFact key) {
            return new ForeignKeyFact(
                    key.table(),
                    key.name(),
                    key.columns(),
                    key.target(),
                    key.targetColumns(),
                    key.match(),
                    key.onDelete(),
                    key.onUpdate(),
                    key.setColumns(),
                    key.period(),
                    with(key.enforcement(), validated));
        }
        if (constraint instanceof NotNullFact notNull) {
            return new NotNullFact(notNull.table(), notNull.name(), notNull.column(), notNull.inheritable(), validated);
        }
        throw SchemaException.of("PGPX-3065", constraint.key());
    }

    private static Enforcement with(Enforcement enforcement, boolean validated) {
        return new Enforcement(
                enforcement.deferrable(), enforcement.initiallyDeferred(), validated, /* enforced= */ true);
    }
}
