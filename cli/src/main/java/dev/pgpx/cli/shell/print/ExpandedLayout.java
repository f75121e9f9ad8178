package dev.pgpx.cli.shell.print;

import dev.pgpx.cli.output.TextWidth;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.session.SqlResult;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/** Each row as a block, each value on lines of its own: JSON laid out, long arrays an element a line. */
final class ExpandedLayout {
    private final SqlResult result;
    private final String nullText;
    private final int screen;
    private final List<String> names;
    private final int widest;

    ExpandedLayout(SqlResult result, String nullText, int screen) {
        this.result = result;
        this.nullText = nullText;
        this.screen = screen;
        this.names = result.names().stream().map(VisibleText::oneLine).toList();
        this.widest = names.stream().mapToInt(TextWidth::of).max().orElse(0);
    }

    List<AttributedString> lines() {
        List<AttributedString> lines = new ArrayList<>();
        int number = 0;
        for (List<@Nullable String> row : result.rows()) {
            lines.add(head(++number));
            for (int i = 0; i < names.size(); i++) {
                value(lines, names.get(i), row.get(i));
            }
        }
        lines.add(Styles.of(number == 1 ? "(1 row)" : "(" + number + " rows)", Styles.FAINT));
        return lines;
    }

    private AttributedString head(int number) {
        String title = "-[ " + number + " ]";
        int length = Math.max(title.length() + 2, Math.min(screen, widest + 20));
        return Styles.of(title + "-".repeat(length - title.length()), Styles.FAINT);
    }

    private void value(List<AttributedString> lines, String name, @Nullable String value) {
        String label = name;
        for (String part : parts(value)) {
            AttributedStringBuilder line = new AttributedStringBuilder()
                    .append(label, Styles.HEADER)
                    .append(" ".repeat(widest - TextWidth.of(label)))
                    .append(" | ", Styles.FAINT)
                    .append(part, value == null ? Styles.FAINT : Styles.PLAIN);
            lines.add(line.toAttributedString());
            label = "";
        }
    }

    private List<String> parts(@Nullable String value) {
        if (value == null) {
            return List.of(nullText);
        }
        List<String> laidOut = PrettyJson.lines(value);
        if (laidOut.isEmpty() && TextWidth.of(value) > screen - widest - 3) {
            laidOut = ArrayText.lines(value);
        }
        return laidOut.isEmpty()
                ? VisibleText.lines(value).lines().toList()
                : laidOut.stream().map(VisibleText::oneLine).toList();
    }
}
