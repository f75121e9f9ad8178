package dev.pgpx.migrate.lint;

/** Writes findings for people. */
final class LintText {
    private LintText() {}

    static String of(Finding finding) {
        StringBuilder text = new StringBuilder(finding.toString()).append('\n');
        finding.locks().forEach(lock -> text.append("  lock: ").append(lock).append('\n'));
        text.append("  why: ").append(finding.rule().why()).append('\n');
        text.append("  do: ").append(finding.rule().remedy()).append('\n');
        finding.rewrite().ifPresent(rewrite -> {
            text.append("  safe way:\n");
            rewrite.lines().forEach(line -> text.append(line.isEmpty() ? "" : "    ")
                    .append(line)
                    .append('\n'));
        });
        return text.toString();
    }
}
