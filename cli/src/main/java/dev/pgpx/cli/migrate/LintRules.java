package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.lint.LintOptions;
import dev.pgpx.migrate.lint.Severity;
import dev.pgpx.settings.ResolvedSettings;
import dev.pgpx.types.error.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules are looked for, what for, and which of them fail the command. What is typed counts before what the settings say. */
final class LintRules {
    @Option(
            names = "--rule",
            paramLabel = "RULE[=SEVERITY]",
            description = "Look for this rule, and those named so, only; or take it for an error, a warning, a "
                    + "note, or off. May be given several times.")
    private List<String> rules = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Fail from this severity on: error, warning, note, or off for never; error unless given.")
    private @Nullable String failOn;

    @Option(names = "--strict", description = "The same as --fail-on warning.")
    private boolean strict;

    private LintOptions options = LintOptions.DEFAULT;
    private Severity least = Severity.ERROR;

    /** Puts together what settings say and what is typed, or tells all that is wrong. */
    void read(Optional<ResolvedSettings> settings, UsageProblems problems) {
        problems.require(
                !strict || failOn == null, "--strict and --fail-on exclude each other: leave one of the two out");
        settings.ifPresent(this::read);
        if (failOn != null) {
            Optional<Severity> typed = Severity.of(failOn);
            problems.require(
                    typed.isPresent(), "--fail-on is \"" + failOn + "\": expected error, warning, note or off");
            least = typed.orElse(least);
        }
        least = strict ? Severity.WARNING : least;
        try {
            options = typed(options);
        } catch (MigrationException wrong) {
            wrong.problems().forEach(problem -> problems.add(line(problem)));
        }
    }

    private void read(ResolvedSettings settings) {
        LintOptions said = LintOptions.DEFAULT.withRules(settings.below("migrate.lint.rules"));
        boolean unlimited = settings.duration("migrate.lock-timeout")
                .filter(Duration::isZero)
                .isPresent();
        options = settings.bytes("migrate.lint.small-table")
                .map(said::withSmallTable)
                .orElse(said)
                .withLimitByRunner(!unlimited);
        least = settings.text("migrate.lint.fail-on").flatMap(Severity::of).orElse(least);
    }

    /** With what is typed; a rule without a severity is looked for with the one that it has by then. */
    private LintOptions typed(LintOptions said) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> only = new ArrayList<>();
        for (String rule : rules) {
            int equals = rule.indexOf('=');
            if (equals < 0) {
                only.add(rule);
            } else {
                words.put(rule.substring(0, equals), rule.substring(equals + 1));
            }
        }
        Map<String, String> all = new LinkedHashMap<>(words);
        only.forEach(rule -> all.putIfAbsent(rule, Severity.NOTE.text()));
        said.withRules(all); // refuses all that is wrong at once
        return (only.isEmpty() ? said : said.withOnly(only)).withRules(words);
    }

    private static String line(Problem problem) {
        return "--rule: " + problem.what() + "\n  " + problem.expected();
    }

    /** Which rules are looked for, and what for. */
    LintOptions options() {
        return options;
    }

    /** The least severity that fails the command. */
    Severity failOn() {
        return least;
    }
}
