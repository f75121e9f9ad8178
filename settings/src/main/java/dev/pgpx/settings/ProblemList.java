package dev.pgpx.settings;

import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong and what is doubtful, collected so that all of it is told at once. One thread at a time. */
final class ProblemList {
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();

    /** Adds a problem at a place. */
    void add(String place, String code, @Nullable Object... arguments) {
        problems.add(SettingsSourceException.problem(code, arguments).at(place));
    }

    /** Adds what does not stop anything. */
    void warn(String place, String code, @Nullable Object... arguments) {
        warnings.add(SettingsSourceException.problem(code, arguments).at(place));
    }

    /** Adds the warnings of another list. */
    void takeWarnings(ProblemList other) {
        warnings.addAll(other.warnings);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** Throws when there are problems. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw SettingsSourceException.all(new ArrayList<>(problems));
        }
    }
}
