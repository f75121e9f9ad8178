package dev.pgpx.examples.demo;

import dev.pgpx.cli.output.TextTable;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.World;
import dev.pgpx.query.Statement;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        int countries = world.countries().size();
        line("Read " + countries + " countries and territories from Unicode CLDR " + version + " in " + text(time));
        out.flush();
    }

    void server(Place place, Duration time) {
        String what = place.server() == null ? "Connected to PostgreSQL " : "Started a PostgreSQL ";
        line(what + place.version() + " at " + place.database().target() + " in " + text(time));
    }

    void created(List<StatementEvent> events) {
        heading("The model: a record is a table");
        block("Java", JavaSource.of(Country.class).from("@Table").lines().toList(), style::java);
        events.stream()
                .map(StatementEvent::statement)
                .filter(statement -> statement.label().equals("create table country"))
                .forEach(statement -> block("SQL", statement.sql().lines().toList(), style::sql));
        summary("all tables: " + statements(events.size()), events);
    }

    void written(List<StatementEvent> events) {
        heading("The data: written in bulk, in one transaction");
        List<StatementEvent> writes = events.stream()
                .filter(event -> !event.statement().label().equals("transaction")) // a savepoint, sent along
                .toList();
        table(Answer.of("statement", "rows", "time")
                .rows(writes, event -> Answer.row(event.statement().label(), event.rows(), text(event.duration()))));
        long rows = writes.stream().mapToLong(StatementEvent::rows).sum();
        summary(rows + " rows, " + statements(writes.size()), events);
    }

    void step(int number, int count, Step step, Answer answer, List<StatementEvent> events) {
        heading(number + "/" + count + "  " + step.title());
        block("Java", source.body(step.method()).lines().toList(), style::java);
        sent(events).forEach(this::sql);
        line("");
        table(answer);
        summary(statements(events.size()), events);
        out.flush();
    }

    /** Each text once, with the values of every time that it was sent. */
    private static Map<String, List<String>> sent(List<StatementEvent> events) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (StatementEvent event : events) {
            Statement statement = event.statement();
            values.computeIfAbsent(statement.sql(), sql -> new ArrayList<>()).add(parameters(statement));
        }
        return values;
    }

    private static String parameters(Statement statement) {
        List<String> values = ParameterTexts.of(statement);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "$" : ", $").append(i + 1).append(" = ").append(values.get(i));
        }
        return text.toString();
    }

    private void sql(String sql, List<String> times) {
        int width = style.width() - INDENT.length();
        String label = times.size() == 1 ? "SQL" : "SQL, sent " + times.size() + " times";
        block(label, SqlLayout.lines(sql, width), style::sql);
        times.stream()
                .filter(values -> !values.isEmpty())
                .forEach(values -> line(INDENT + style.label(fit(values, width))));
    }

    private static String fit(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    void end(Place place, WorldStore.Names names, Duration total) {
        heading("Done in " + text(total));
        if (place.server() != null) {
            line("The server ends with this command, and its data with it.");
            line("With --url the demo uses a server of yours.");
            return;
        }
        line("The tables stay for you to look at. This removes them:");
        String drop = "drop table " + String.join(", ", names.tables()) + ";";
        SqlLayout.lines(drop, style.width() - INDENT.length()).forEach(text -> line(INDENT + text));
        line(INDENT + "drop type " + String.join(", ", names.types()) + ";");
    }

    private void heading(String title) {
        line("");
        line(style.title(title + " " + "─".repeat(Math.max(0, style.width() - title.length() - 1))));
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

    private void summary(String what, List<StatementEvent> events) {
        Duration sum = events.stream().map(StatementEvent::duration).reduce(Duration.ZERO, Duration::plus);
        line(style.label(what + ", " + text(sum)));
    }

    private static String statements(int count) {
        return count == 1 ? "1 statement" : count + " statements";
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
