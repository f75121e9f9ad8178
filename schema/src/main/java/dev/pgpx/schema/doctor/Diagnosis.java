package dev.pgpx.schema.doctor;

import java.util.List;

/**
 * What a {@link Doctor} has found. Immutable.
 *
 * @param findings them, in the order of the checks, each check's by name
 * @param unseen what could not be seen, in the order of the checks
 */
public record Diagnosis(List<Finding> findings, List<Unseen> unseen) {
    /** Takes copies. */
    public Diagnosis {
        findings = List.copyOf(findings);
        unseen = List.copyOf(unseen);
    }

    /**
     * How many findings matter so much.
     *
     * @param severity exactly how much
     * @return their number
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
