package dev.pgpx.cli.migrate;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.lint.LintReport;

/** How findings are written. */
enum LintFormat {
    TEXT,
    JSON,
    SARIF;

    String text(LintReport report) {
        return switch (this) {
            case TEXT -> VisibleText.lines(report.text());
            case JSON -> report.json();
            case SARIF -> report.sarif();
        };
    }
}
