package dev.pgpx.cli.shell.print;

import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.session.SqlResult;
import java.util.List;
import org.jline.utils.AttributedString;

/** The lines of a result, as wanted and as they fit the screen. */
public final class ResultLines {
    private ResultLines() {}

    /**
     * Lays a result out.
     *
     * @param screen the columns of the screen
     */
    public static List<AttributedString> of(SqlResult result, PrintSettings settings, int screen) {
        return of(result, settings, settings.expanded(), screen);
    }

    /** Lays a result out, whatever the settings say of expanding. */
    public static List<AttributedString> of(
            SqlResult result, PrintSettings settings, Expanded expanded, int screen) {
        if (expanded != Expanded.ON) {
            TableLayout table = new TableLayout(result, settings.nullText());
            if (expanded == Expanded.OFF || table.width() <= screen || result.rows().isEmpty()) {
                return table.lines();
            }
        }
        return new ExpandedLayout(result, settings.nullText(), screen).lines();
    }
}
