package dev.pgpx.cli;

import dev.pgpx.migrate.lint.LintReport;
import java.util.function.Function;

/** How findings are written. */
enum LintFormat {
    TEXT(report -> VisibleText.lines(report.text())),
    JSON(LintReport::json),
    SARIF(LintReport::sarif);

    private final Function<LintReport, String> writer;

    LintFormat(Function<LintReport, String> writer) {
        this.writer = writer;
    }

    String text(LintReport report) {
        return writer.apply(report);
    }
}
