package dev.pgpx.migrate.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules find in the labelled corpus, and what they miss. */
final class LintCorpusTest {
    @Test
    void findsWhatIsLabelledAndLittleElse() throws IOException {
        int statements = 0;
        int expected = 0;
        int right = 0;
        int wrong = 0;
        List<String> differences = new ArrayList<>();
        for (Corpus.Case each : Corpus.cases()) {
            statements += each.statements();
            expected += each.expected().size();
            List<String> missed = new ArrayList<>(each.expected());
            for (Finding finding : Linter.DEFAULT.lint(List.of(each.source())).findings()) {
                if (missed.remove(Corpus.key(each, finding))) {
                    right++;
                } else {
                    wrong++;
                    differences.add("found: " + finding + " in " + each.name());
                }
            }
            missed.forEach(rule -> differences.add("missed: " + rule + " in " + each.name()));
        }
        double recall = (double) right / expected;
        double precision = (double) right / (right + wrong);
        System.out.printf(
                "lint corpus: %d statements, %d findings expected, recall %.3f, precision %.3f%n",
                statements, expected, recall, precision);
        assertTrue(statements >= 200, () -> "too few statements");
        assertTrue(recall >= 0.97 && precision >= 0.95, () -> String.join("\n", differences));
        assertEquals(List.of(), differences, "all differences from the corpus are to be known");
    }

    @Test
    void hasAnExampleOfEachRuleThatNeedsNoCatalog() throws IOException {
        Set<Rule> found = EnumSet.noneOf(Rule.class);
        for (Corpus.Case each : Corpus.cases()) {
            each.expected()
                    .forEach(line -> found.add(
                            Rule.of(line.substring(line.indexOf(' ') + 1)).orElseThrow()));
        }
        Set<Rule> missing = EnumSet.complementOf(EnumSet.copyOf(found));
        assertEquals(EnumSet.of(Rule.DROP_WITH_DEPENDENTS, Rule.TEXT_WITHOUT_LIMIT), missing);
    }
}
