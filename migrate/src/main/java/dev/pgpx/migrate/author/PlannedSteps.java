package dev.pgpx.migrate.author;

import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import dev.pgpx.schema.plan.PlanStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of a plan as migrations take them: indexes are built concurrently only on tables that are there already. */
final class PlannedSteps {
    private final Diff diff;

    private PlannedSteps(Diff diff) {
        this.diff = diff;
    }

    /** The steps, in an order in which each finds what it needs. */
    static List<PlanStep> of(Diff diff, int server, boolean concurrentIndexes) {
        PlanOptions options = PlanOptions.DEFAULT.withServer(server);
        List<PlanStep> plain = Plan.of(diff, options).steps();
        if (!concurrentIndexes) {
            return plain;
        }
        List<PlanStep> concurrent =
                Plan.of(diff, options.withConcurrentIndexes(true)).steps();
        return new PlannedSteps(diff).chosen(plain, concurrent);
    }

    /** The two differ only in how indexes are built and dropped. */
    private List<PlanStep> chosen(List<PlanStep> plain, List<PlanStep> concurrent) {
        List<PlanStep> chosen = new ArrayList<>();
        for (int at = 0; at < plain.size(); at++) {
            FactKey key = plain.get(at).key();
            boolean there = diff.renamed().get(TableFact.keyOf(key.object())).isPresent();
            chosen.add(key.kind() == FactKind.INDEX && there ? concurrent.get(at) : plain.get(at));
        }
        return buildsLast(chosen);
    }

    /** What builds an index and nothing waits for comes last, so that all else shares a transaction. */
    private List<PlanStep> buildsLast(List<PlanStep> steps) {
        Set<FactKey> needed = steps.stream()
                .flatMap(step -> diff.after().get(step.key()).stream())
                .map(Fact::dependencies)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<PlanStep> first = new ArrayList<>();
        List<PlanStep> last = new ArrayList<>();
        for (PlanStep step : steps) {
            boolean build = step.verb() == PlanStep.Verb.CREATE && !step.transactional();
            (build && !needed.contains(step.key()) ? last : first).add(step);
        }
        first.addAll(last);
        return List.copyOf(first);
    }
}
