package dev.pgpx.schema.manage;

import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import dev.pgpx.schema.plan.PlanStep;
import java.util.List;
import java.util.stream.Stream;

/** What makes one set of facts of another, by the plan of their difference. */
final class Changes {
    private Changes() {}

    static Plan plan(Facts before, Facts after, int server) {
        Diff diff = Diff.of(before, after, DiffOptions.DEFAULT.withCertainRenames(false));
        return Plan.of(diff, PlanOptions.DEFAULT.withServer(server));
    }

    static List<Piece> pieces(Plan plan) {
        return plan.steps().stream().flatMap(Changes::pieces).toList();
    }

    private static Stream<Piece> pieces(PlanStep step) {
        return step.actions().stream().map(action -> Piece.of(action, step.toString()));
    }
}
