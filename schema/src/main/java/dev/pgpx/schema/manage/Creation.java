package dev.pgpx.schema.manage;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.CreateActions;
import dev.pgpx.schema.ddl.CreateStatements;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.order.DependencyOrder;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What creates facts in a database that has the rest of what they need. */
final class Creation {
    private Creation() {}

    /** The steps, each after what it needs; parts of what is there already come by themselves. */
    static List<Step> steps(Collection<Fact> facts) {
        return DependencyOrder.of(Assumed.around(facts)).stream()
                .flatMap(Creation::asked)
                .toList();
    }

    private static Stream<Step> asked(Step step) {
        return step.fact() instanceof Assumed
                ? step.parts().stream()
                        .filter(part -> !(part instanceof Assumed))
                        .map(Creation::alone)
                : Stream.of(step);
    }

    static Step alone(Fact fact) {
        return new Step(fact.key(), fact, List.of(), List.of());
    }

    /** The statements of a step. */
    static List<Piece> pieces(Step step, RenderOptions options) {
        List<Piece> pieces = new ArrayList<>();
        for (Action action : CreateActions.of(step, options)) {
            pieces.add(new Piece(CreateStatements.statement(action.sql(), step), action.execution()));
        }
        return pieces;
    }
}
