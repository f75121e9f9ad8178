package dev.pgpx.cli.migrate;

import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.lint.Forecast;
import dev.pgpx.migrate.run.PlannedMigration;
import dev.pgpx.migrate.statement.Prediction;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.Work;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Migrations that would be run, for a person: their statements and what those cost. Names are shown safely. */
final class PlannedText {
    private final Forecast forecast;
    private final StringBuilder text = new StringBuilder();

    private PlannedText(Forecast forecast) {
        this.forecast = forecast;
    }

    static void print(List<PlannedMigration> planned, Forecast forecast, PrintStream out) {
        PlannedText text = new PlannedText(forecast);
        planned.forEach(text::migration);
        out.print(VisibleText.lines(text.text.toString()));
    }

    /** One line for each. */
    static void keys(String head, List<PlannedMigration> planned, PrintStream out) {
        out.print(head + "\n");
        planned.forEach(one -> out.print("  " + VisibleText.oneLine(one.key() + " " + one.description()) + "\n"));
    }

    private void migration(PlannedMigration planned) {
        String how = planned.stepwise() ? "step by step" : "in one transaction";
        line("");
        line(VisibleText.oneLine(planned.key() + " " + planned.description()) + ", " + how);
        if (planned.statements().isEmpty()) {
            line("    " + VisibleText.oneLine(planned.place()));
        }
        planned.statements().forEach(this::statement);
    }

    private void statement(StatementShape shape) {
        line("    " + shape.source().sql().replace("\n", "\n    ") + ";");
        Forecast.Outlook outlook = forecast.next(shape);
        Prediction prediction = outlook.prediction();
        if (!prediction.locks().isEmpty()) {
            line("  locks " + prediction.locks().stream().map(this::lock).collect(Collectors.joining(", ")));
            if (prediction.work() != Work.CATALOG) {
                line(prediction.work() == Work.SCAN ? "  reads all rows" : "  writes all rows anew");
            }
        }
        line("  takes " + EstimatedTime.of(outlook.estimate()));
    }

    private String lock(Lock lock) {
        String size = forecast.table(lock.relation())
                .map(table -> "; " + Counts.bytes(table.bytes()) + rows(table.rows()))
                .orElse("");
        return VisibleText.oneLine(lock.relation().toString()) + " ("
                + lock.mode().sql() + size + ")";
    }

    private static String rows(long rows) {
        return rows < 0 ? "" : ", about " + Counts.of(rows, "row");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
