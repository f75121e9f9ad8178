package dev.pgpx.examples.demo;

import dev.pgpx.cli.TextTable;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.examples.world.World;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Tells what the demo does, while it does it. Every number comes from the database, the data or a clock. */
final class Report {
    private static final String INDENT = "  ";

    private final PrintStream out;
    private final Style style;
    private final JavaSource source = JavaSource.of(WorldQueries.class);

    Report(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    void data(String version, World world, Duration time) {
        line("Read " + world.countries().size() + " countries and territories from Unicode CLDR " + version + " in "
                + text(time) + ".");
    }

    void server(Place place, Duration time) {
        String what = place.server() == null ? "Connected to PostgreSQL " : "Started an embedded PostgreSQL ";
        line(what + place.version() + " (" + place.database().target() + ") in " + text(time) + ".");
    }

    void created(List<StatementEvent> events) {
        line("Created the tables from the models: " + events.size() + " statements, " + text(sum(events)) + ".");
    }

    void written(List<StatementEvent> events) {
        long rows = events.stream().mapToLong(StatementEvent::rows).sum();
        line("Wrote " + rows + " rows in bulk: " + events.size() + " statements, " + text(sum(events)) + ".");
    }

    void step(int number, int count, Step step, Answer answer, List<StatementEvent> events) {
        String head = number + "/" + count + "  " + step.title() + " ";
        line("");
        line(style.title(head + "─".repeat(Math.max(0, style.width() - head.length()))));
        block("Java", source.body(step.method()).lines().toList(), style::java);
        events.stream().map(StatementEvent::statement).distinct().forEach(statement -> {
            block("SQL", SqlLayout.lines(statement.sql(), style.width() - INDENT.length()), style::sql);
        });
        line("");
        table(answer);
        line(INDENT
                + style.label(
                        events.size() + (events.size() == 1 ? " statement, " : " statements, ") + text(sum(events))));
    }

    private void block(String label, List<String> lines, UnaryOperator<String> paint) {
        line(style.label(label));
        lines.forEach(text -> line(INDENT + paint.apply(text)));
    }

    private void table(Answer answer) {
        TextTable table = new TextTable(answer.columns());
        answer.rows().forEach(table::add);
        table.print(out);
    }

    void end(Place place, WorldStore.Names names) {
        line("");
    }

    private static Duration sum(List<StatementEvent> events) {
        return events.stream().map(StatementEvent::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static String text(Duration time) {
        double millis = time.toNanos() / 1e6;
        return millis < 1000
                ? String.format(Locale.ROOT, "%.1f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }
}
