package dev.pgpx.cli.error;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with arguments, collected so that all of it is told at once. One thread at a time. */
public final class UsageProblems {
    private final List<String> problems = new ArrayList<>();

    /** No problems. */
    public UsageProblems() {}

    /** Adds a problem, half a line that names the argument and what was expected. */
    public void add(String problem) {
        problems.add(problem);
    }

    /** Adds a problem unless something holds. */
    public void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    /** Throws when there are problems with a command, {@code schema diff} for instance. */
    public void refuse(String command) {
        if (!problems.isEmpty()) {
            String what = problems.size() == 1 ? "an argument is" : problems.size() + " arguments are";
            throw UsageException.of("PGPX-6016", what, String.join("\n", problems), "pgpx help " + command);
        }
    }
}
