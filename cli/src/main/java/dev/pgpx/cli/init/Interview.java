package dev.pgpx.cli.init;

import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.VisibleText;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a project is to be: from options; where one is missing by asking, or by what is usual where nobody is to be asked.
 * One thread at a time.
 */
final class Interview {
    private final @Nullable Prompt prompt;
    private final UsageProblems problems;
    private boolean questions;

    /**
     * An interview.
     *
     * @param prompt asks; null for nobody
     * @param problems takes what is wrong with options
     */
    Interview(@Nullable Prompt prompt, UsageProblems problems) {
        this.prompt = prompt;
        this.problems = problems;
    }

    /** Whether there was a question which no option has answered. */
    boolean hadQuestions() {
        return questions;
    }

    /**
     * An answer.
     *
     * @param option the name of the option
     * @param given what it says; empty when it is not given
     * @param question what is asked
     * @param usual what counts when nothing is answered
     * @param check what is wrong with an answer, half a line; empty for nothing
     * @return the answer
     */
    String answer(
            String option, String given, String question, String usual, Function<String, Optional<String>> check) {
        if (!given.isEmpty()) {
            check.apply(given)
                    .ifPresent(
                            problem -> problems.add(option + " is \"" + VisibleText.oneLine(given) + "\": " + problem));
            return given;
        }
        questions = true;
        return prompt == null ? usual : asked(prompt, option, question, usual, check);
    }

    private static String asked(
            Prompt prompt, String option, String question, String usual, Function<String, Optional<String>> check) {
        while (true) {
            String line = prompt.ask(question + " [" + usual + "]: ")
                    .orElseThrow(() -> DecisionException.of("PGPX-6082", question, option));
            String answer = line.isBlank() ? usual : line.strip();
            Optional<String> problem = check.apply(answer);
            if (problem.isEmpty()) {
                return answer;
            }
            prompt.tell("  " + VisibleText.lines(problem.get()));
        }
    }
}
