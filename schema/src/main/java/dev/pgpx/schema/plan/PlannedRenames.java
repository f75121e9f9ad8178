package dev.pgpx.schema.plan;

import dev.pgpx.schema.ddl.RenameActions;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.plan.PlanStep.Verb;
import java.util.ArrayList;
import java.util.List;

/** What is renamed, unless it is with something else. */
final class PlannedRenames {
    private final Planning planning;

    PlannedRenames(Planning planning) {
        this.planning = planning;
    }

    /** The steps, in the order of the changes. */
    List<PlanStep> steps() {
        List<PlanStep> steps = new ArrayList<>();
        for (Change change : planning.diff().changes()) {
            if (change instanceof Change.Rename rename && !movesWithTable(rename) && !isPassedOn(rename)) {
                steps.add(new PlanStep(
                        Verb.RENAME,
                        rename.before(),
                        RenameActions.of(rename.before(), rename.after()),
                        Reverse.of(RenameActions.of(rename.after(), rename.before()))));
            }
        }
        return steps;
    }

    /** A column is renamed with that of the table that it is inherited from. */
    private boolean isPassedOn(Change.Rename rename) {
        return rename.before().kind() == FactKind.COLUMN
                && planning.inheritance().parents(rename.after().object()).stream()
                        .anyMatch(parent -> planning.diff()
                                .changes()
                                .contains(new Change.Rename(
                                        ColumnFact.keyOf(parent, rename.before().part()),
                                        ColumnFact.keyOf(parent, rename.after().part()))));
    }

    /** A sequence moves to another schema with the table whose column it belongs to. */
    private boolean movesWithTable(Change.Rename rename) {
        return rename.before().kind() == FactKind.SEQUENCE
                && rename.before()
                        .object()
                        .name()
                        .equals(rename.after().object().name())
                && planning.after()
                        .get(FactKey.of(FactKind.SEQUENCE_OWNER, rename.after().object()))
                        .map(SequenceOwnerFact.class::cast)
                        .filter(owner -> planning.before().get(owner.key()).isPresent()
                                && owner.table()
                                        .schema()
                                        .equals(owner.sequence().schema()))
                        .isPresent();
    }
}
