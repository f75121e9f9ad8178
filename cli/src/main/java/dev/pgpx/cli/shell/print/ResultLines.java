package dev.pgpx.cli.shell.print;

import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.cli.output.RowsWriter;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.session.SqlResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.utils.AttributedString;

/** The lines of a result, as wanted and as they fit the screen. */
public final class ResultLines {
    private ResultLines() {}

    /**
     * Lays a result out.
     *
     * @param expanded whether rows are blocks, whatever the settings say
     * @param screen where it goes
     */
    public static List<AttributedString> of(
            SqlResult result, PrintSettings settings, Expanded expanded, Screen screen) {
        return settings.format() == OutputFormat.TABLE
                ? table(result, settings, expanded, screen.width())
                : written(
                        result,
                        settings.format(),
                        screen.isTerminal() || settings.format().isForPeople());
    }

    /** Lays it out as a table or in blocks. */
    public static List<AttributedString> table(
            SqlResult result, PrintSettings settings, Expanded expanded, int screen) {
        if (expanded != Expanded.ON) {
            TableLayout table = new TableLayout(result, settings.nullText());
            if (expanded == Expanded.OFF
                    || table.width() <= screen
                    || result.rows().isEmpty()) {
                return table.lines();
            }
        }
        return new ExpandedLayout(result, settings.nullText(), screen).lines();
    }

    /** In a format for programs, which get the data as they are, unless it goes to a terminal. */
    private static List<AttributedString> written(SqlResult result, OutputFormat format, boolean safe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        RowsWriter writer = format.writer(out);
        writer.begin(result.columns());
        result.rows().forEach(writer::row);
        writer.end();
        out.flush();
        List<String> lines = List.of(bytes.toString(StandardCharsets.UTF_8).split("\n", -1));
        return lines.subList(0, Math.max(0, lines.size() - 1)).stream()
                .map(line -> new AttributedString(safe ? VisibleText.oneLine(line) : line))
                .toList();
    }
}
