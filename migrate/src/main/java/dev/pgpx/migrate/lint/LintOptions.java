package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.error.MigrationException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which rules are looked for, and what for. Immutable.
 *
 * @param server the major version of the server, 13 to 18
 * @param limitedByRunner whether the runner limits the waiting for locks of files that say nothing
 * @param smallTable up to how many bytes a table is small, so that work on its rows is a note only; a catalog tells
 * @param severities those that differ from the rules' own
 */
public record LintOptions(int server, boolean limitedByRunner, long smallTable, Map<Rule, Severity> severities) {
    /** PostgreSQL 18, a runner with a limit, 8 MB, all rules as they are. */
    public static final LintOptions DEFAULT = new LintOptions(18, true, 8L << 20, Map.of());

    /** Takes a copy. */
    public LintOptions {
        severities = Map.copyOf(severities);
    }

    /**
     * For another server.
     *
     * @param major its major version
     * @return a copy
     */
    public LintOptions withServer(int major) {
        return new LintOptions(major, limitedByRunner, smallTable, severities);
    }

    /**
     * For a runner that does or does not limit the waiting for locks.
     *
     * @param limited whether it does
     * @return a copy
     */
    public LintOptions withLimitByRunner(boolean limited) {
        return new LintOptions(server, limited, smallTable, severities);
    }

    /**
     * With another size of small tables.
     *
     * @param bytes up to how many bytes a table is small; 0 for none
     * @return a copy
     */
    public LintOptions withSmallTable(long bytes) {
        return new LintOptions(server, limitedByRunner, bytes, severities);
    }

    /**
     * With another severity of a rule.
     *
     * @param id the rule
     * @param severity {@link Severity#OFF} to leave it out
     * @return a copy
     * @throws MigrationException PGPX-7080 or PGPX-7082 when there is no such rule
     */
    public LintOptions withRule(String id, Severity severity) {
        return with(Map.of(new GivenRules(Map.of(id, severity.text())).rules().get(0), severity));
    }

    /**
     * With other severities of some rules, as settings give them; of the others nothing changes.
     *
     * @param words by the id of each rule {@code error}, {@code warning}, {@code note} or {@code off}
     * @return a copy
     * @throws MigrationException naming all rules that there are not (PGPX-7080, PGPX-7082) and all words that are no severity
     *     (PGPX-7083)
     */
    public LintOptions withRules(Map<String, String> words) {
        return with(new GivenRules(words).severities());
    }

    private LintOptions with(Map<Rule, Severity> others) {
        Map<Rule, Severity> all = new EnumMap<>(Rule.class);
        all.putAll(severities);
        all.putAll(others);
        return new LintOptions(server, limitedByRunner, smallTable, all);
    }

    /**
     * With no rules but some.
     *
     * @param ids the rules that are looked for, with the severity that they have here; of those that are off here the rule's own
     *     counts, and those that are off by themselves become notes
     * @return a copy
     * @throws MigrationException naming all rules that there are not (PGPX-7080, PGPX-7082)
     */
    public LintOptions withOnly(List<String> ids) {
        Map<String, String> asked = new LinkedHashMap<>();
        ids.forEach(id -> asked.put(id, Severity.NOTE.text()));
        Map<Rule, Severity> all = new EnumMap<>(Rule.class);
        Stream.of(Rule.values()).forEach(rule -> all.put(rule, Severity.OFF));
        new GivenRules(asked).rules().forEach(rule -> all.put(rule, asked(rule)));
        return new LintOptions(server, limitedByRunner, smallTable, all);
    }

    private Severity asked(Rule rule) {
        return Stream.of(severity(rule), rule.severity())
                .filter(severity -> severity != Severity.OFF)
                .findFirst()
                .orElse(Severity.NOTE);
    }

    Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }
}
