package dev.pgpx.database.settings;

import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DatabaseMessages;
import dev.pgpx.types.error.Problem;
import java.util.List;

/** Settings that cannot be: fix the configuration. All problems are named at once; nothing was opened. */
public final class SettingsException extends DatabaseException {
    private final List<String> problems;

    SettingsException(List<String> problems) {
        super(DatabaseMessages.CATALOG.problem("PGPX-2001", count(problems), String.join("\n", problems)), null, null);
        this.problems = List.copyOf(problems);
    }

    SettingsException(Problem problem) {
        super(problem, null, null);
        this.problems = List.of(problem.what());
    }

    private static String count(List<String> problems) {
        return problems.size() == 1 ? "one setting is" : problems.size() + " settings are";
    }

    /**
     * What is wrong.
     *
     * @return one sentence each, without secrets; unmodifiable, not empty
     */
    public List<String> problems() {
        return problems;
    }
}
