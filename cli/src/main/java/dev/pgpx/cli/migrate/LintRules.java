package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.lint.LintOptions;
import dev.pgpx.migrate.lint.Rule;
import dev.pgpx.migrate.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which rules are looked for, and what for. */
final class LintRules {
    @Option(
            names = "--rule",
            paramLabel = "RULE[=SEVERITY]",
            description = "Look for this rule, and those named so, only; or take it for an error, a warning, a "
                    + "note, or off. May be given several times.")
    private List<String> rules = List.of();

    /** Unknown rules and severities are problems. */
    void check(UsageProblems problems) {
        for (String rule : rules) {
            String id = id(rule);
            problems.require(
                    Rule.of(id).isPresent(),
                    "--rule is \"" + id + "\", which is none: expected one of docs/reference/lint.md, such as "
                            + Rule.INDEX_NOT_CONCURRENT.id());
            problems.require(
                    id.equals(rule)
                            || Stream.of(Severity.values())
                                    .anyMatch(each -> each.text().equals(severity(rule))),
                    "--rule is \"" + rule + "\": expected error, warning, note or off behind the equals sign");
        }
    }

    private static String id(String rule) {
        int equals = rule.indexOf('=');
        return equals < 0 ? rule : rule.substring(0, equals);
    }

    private static String severity(String rule) {
        return rule.substring(id(rule).length() + 1);
    }

    LintOptions options() {
        List<String> only = new ArrayList<>(rules);
        only.removeIf(rule -> rule.contains("="));
        LintOptions options = only.isEmpty() ? LintOptions.DEFAULT : LintOptions.DEFAULT.withOnly(only);
        for (String rule : rules) {
            if (rule.contains("=")) {
                options = options.withRule(
                        id(rule), Severity.valueOf(severity(rule).toUpperCase(Locale.ROOT)));
            }
        }
        return options;
    }
}
