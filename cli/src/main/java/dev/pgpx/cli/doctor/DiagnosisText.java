package dev.pgpx.cli.doctor;

import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.ResultColumn;
import dev.pgpx.cli.output.RowsWriter;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.doctor.Diagnosis;
import dev.pgpx.schema.doctor.Doctor;
import dev.pgpx.schema.doctor.Finding;
import dev.pgpx.schema.doctor.Severity;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the doctor says, for people; the worst first. */
final class DiagnosisText {
    private static final int INDENT = 9;
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean colors;

    DiagnosisText(PrintStream out, boolean colors) {
        this.out = out;
        this.colors = colors;
    }

    void print(Diagnosis diagnosis) {
        diagnosis.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(this::print);
        diagnosis
                .unseen()
                .forEach(unseen ->
                        out.print("not seen " + unseen.code() + ": " + VisibleText.oneLine(unseen.why()) + "\n"));
        out.print(Counts.of(diagnosis.count(Severity.ERROR), "error") + ", "
                + Counts.of(diagnosis.count(Severity.WARNING), "warning") + ", "
                + Counts.of(diagnosis.count(Severity.NOTE), "note") + "\n");
    }

    private void print(Finding finding) {
        String word = finding.severity().text();
        String padding = " ".repeat(INDENT - word.length());
        String shown = colors ? color(finding.severity()) + word + PLAIN : word;
        out.print(shown + padding + finding.code() + ": " + VisibleText.oneLine(finding.what()) + "\n");
        detail(finding.remedy());
        finding.statement().ifPresent(this::detail);
        out.print("\n");
    }

    private void detail(String text) {
        out.print(" ".repeat(INDENT) + VisibleText.oneLine(text) + "\n");
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case NOTE -> "\u001b[36m";
        };
    }

    /** Findings for programs. */
    static void rows(Diagnosis diagnosis, RowsWriter writer) {
        writer.begin(List.of(
                ResultColumn.text("code"),
                ResultColumn.text("severity"),
                ResultColumn.text("object"),
                ResultColumn.text("what"),
                ResultColumn.text("remedy"),
                ResultColumn.text("statement")));
        for (Finding finding : diagnosis.findings()) {
            writer.row(Arrays.asList(
                    finding.code(),
                    finding.severity().text(),
                    finding.object(),
                    finding.what(),
                    finding.remedy(),
                    finding.statement().orElse(null)));
        }
        writer.end();
    }

    /** What is looked for. */
    static void list(Doctor doctor, RowsWriter writer) {
        writer.begin(List.of(ResultColumn.text("code"), ResultColumn.text("looks for")));
        doctor.checks().forEach(check -> writer.row(List.of(check.code(), check.title())));
        writer.end();
    }
}
