package dev.pgpx.migrate.lint;

import dev.pgpx.database.settings.Nearest;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules as somebody named them; refused with all that is wrong. Immutable. */
final class GivenRules {
    private static final List<String> IDS =
            Stream.of(Rule.values()).map(Rule::id).toList();

    private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);

    /** Rules by their ids, with words for their severities. */
    GivenRules(Map<String, String> words) {
        List<Problem> problems = new ArrayList<>();
        words.forEach((id, word) -> {
            if (Rule.of(id).isEmpty()) {
                problems.add(unknown(id));
            }
            if (Severity.of(word).isEmpty()) {
                problems.add(MigrationException.problem("PGPX-7083", id, word, words()));
            }
            Rule.of(id).ifPresent(rule -> Severity.of(word).ifPresent(severity -> severities.put(rule, severity)));
        });
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
    }

    Map<Rule, Severity> severities() {
        return severities;
    }

    List<Rule> rules() {
        return List.copyOf(severities.keySet());
    }

    private static Problem unknown(String id) {
        String nearest = Nearest.of(id, IDS);
        return nearest == null
                ? MigrationException.problem("PGPX-7080", id, Rule.INDEX_NOT_CONCURRENT.id())
                : MigrationException.problem("PGPX-7082", id, nearest);
    }

    private static String words() {
        return Stream.of(Severity.values()).map(Severity::text).collect(Collectors.joining(", "));
    }
}
