package dev.pgpx.database.observe;

import java.util.List;
import java.util.Locale;

/** Writes figures as a table. */
final class FiguresTable {
    private static final int LONGEST_SQL = 80;

    private FiguresTable() {}

    static String of(List<StatementFigures> all) {
        StringBuilder table = new StringBuilder();
        table.append(line("count", "failed", "rows", "total", "mean", "p99", "max", "statement"));
        for (StatementFigures figures : all) {
            table.append(line(
                    figures.count(),
                    figures.failures(),
                    figures.rows(),
                    DurationText.of(figures.total()),
                    DurationText.of(figures.mean()),
                    DurationText.of(figures.p99()),
                    DurationText.of(figures.max()),
                    statement(figures)));
        }
        return table.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%10s %8s %10s %12s %12s %12s %12s  %s%n", cells);
    }

    private static String statement(StatementFigures figures) {
        if (figures.sql().isEmpty()) {
            return figures.label();
        }
        String sql = figures.sql().strip().replaceAll("\\s+", " ");
        return figures.label() + ": " + (sql.length() <= LONGEST_SQL ? sql : sql.substring(0, LONGEST_SQL) + "…");
    }
}
