package dev.pgpx.benchmarks.peers.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a work's turns gave.
 *
 * @param turns by contender, in the order of the rounds
 * @param reference the contender that the others are compared with
 */
record Rounds(Map<String, List<Answer>> turns, String reference) {
    /** With those of a further generation of processes. */
    Rounds and(Rounds further) {
        Map<String, List<Answer>> all = new LinkedHashMap<>();
        turns.forEach((name, own) -> {
            List<Answer> both = new ArrayList<>(own);
            both.addAll(further.turns.get(name));
            all.put(name, both);
        });
        return new Rounds(all, reference);
    }

    /** Those of the measured work, as figures of one that is told. */
    Map<String, double[]> figures(Figure figure) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        turns.forEach((name, answers) ->
                figures.put(name, answers.stream().mapToDouble(figure::of).toArray()));
        return figures;
    }
}
