package dev.pgpx.schema.ddl;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.order.Step;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How facts of a kind become SQL.
 *
 * @param type the class of the facts
 * @param create the statements that create one, with its parts, without semicolons
 * @param drop the statements that drop one; none where it goes with another
 * @param <F> the class
 */
record Rule<F extends Fact>(Class<F> type, BiFunction<F, Step, List<String>> create, Function<F, List<String>> drop) {
    /** A rule for what is created by one statement that needs no more than the fact. */
    static <F extends Fact> Rule<F> of(Class<F> type, Function<F, String> create, Function<F, String> drop) {
        return new Rule<>(type, (fact, step) -> List.of(create.apply(fact)), fact -> List.of(drop.apply(fact)));
    }

    List<String> create(Step step) {
        return create.apply(type.cast(step.fact()), step);
    }

    List<String> drop(Fact fact) {
        return drop.apply(type.cast(fact));
    }
}
