package dev.pgpx.migrate.author;

import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import dev.pgpx.schema.plan.PlanStep;
import java.util.ArrayList;
import java.util.List;

/** The steps of a plan as migrations take them: indexes are built concurrently only on tables that are there already. */
final class PlannedSteps {
    private final Diff diff;

    private PlannedSteps(Diff diff) {
        this.diff = diff;
    }

    /** What files take of the steps, in an order in which each finds what it needs. */
    static List<Portion> of(Diff diff, int server, boolean online) {
        PlanOptions options = PlanOptions.DEFAULT.withServer(server);
        List<PlanStep> plain = Plan.of(diff, options).steps();
        if (!online) {
            return Portion.of(plain);
        }
        List<PlanStep> concurrent =
                Plan.of(diff, options.withConcurrentIndexes(true)).steps();
        return OnlineSteps.of(diff, new PlannedSteps(diff).chosen(plain, concurrent)).stream()
                .map(Portion::of)
                .flatMap(List::stream)
                .toList();
    }

    /** The two differ only in how indexes are built and dropped. */
    private List<PlanStep> chosen(List<PlanStep> plain, List<PlanStep> concurrent) {
        List<PlanStep> chosen = new ArrayList<>();
        for (int at = 0; at < plain.size(); at++) {
            FactKey key = plain.get(at).key();
            boolean there = diff.renamed().get(TableFact.keyOf(key.object())).isPresent();
            chosen.add(key.kind() == FactKind.INDEX && there ? concurrent.get(at) : plain.get(at));
        }
        return chosen;
    }
}
