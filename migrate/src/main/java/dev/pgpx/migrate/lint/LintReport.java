package dev.pgpx.migrate.lint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found. Immutable.
 *
 * @param findings the findings, by file in the order given, then by line and column
 * @param silenced those that a comment with a reason allows, in the same order
 */
public record LintReport(List<Finding> findings, List<Finding> silenced) {
    /** Takes copies. */
    public LintReport {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }

    /**
     * How many there are of a severity.
     *
     * @param severity the severity
     * @return how many, without the silenced ones
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Those on which a build should fail.
     *
     * @param least the least severity that counts; {@link Severity#OFF} for none
     * @return the findings that are at least as severe, in the same order, without the silenced ones
     */
    public List<Finding> failing(Severity least) {
        return findings.stream()
                .filter(finding -> least != Severity.OFF && finding.severity().compareTo(least) <= 0)
                .toList();
    }

    /**
     * As text for people: each finding with why it matters, what to do, and the safe way where there is one.
     *
     * @return the text, with a line end behind each line; empty when nothing was found
     */
    public String text() {
        return findings.stream().map(LintText::of).collect(Collectors.joining());
    }

    /**
     * As JSON: {@code findings} and {@code silenced}, each with rule, severity, file, line, column, what, locks, why, remedy and
     * rewrite.
     *
     * @return the text
     */
    public String json() {
        return LintJson.of(this);
    }

    /**
     * As SARIF 2.1.0, which code hosts and editors read.
     *
     * <p>Source: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>.
     *
     * @return the text; silenced findings are told as suppressed in source
     */
    public String sarif() {
        return Sarif.of(this);
    }
}
