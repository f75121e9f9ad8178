package dev.pgpx.cli.shell.print;

import dev.pgpx.cli.output.TextWidth;
import dev.pgpx.cli.output.VisibleText;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is shown: on one line, without control characters.
 *
 * @param text the text
 * @param isNull whether it stands for null
 * @param width its columns on a terminal
 */
record Cell(String text, boolean isNull, int width) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?|NaN|-?Infinity");

    static Cell of(@Nullable String value, String nullText) {
        String text = value == null ? nullText : VisibleText.oneLine(value);
        return new Cell(text, value == null, TextWidth.of(text));
    }

    boolean isNumber() {
        return !isNull && NUMBER.matcher(text).matches();
    }

    void append(AttributedStringBuilder line) {
        line.append(text, isNull ? Styles.FAINT : Styles.PLAIN);
    }

    /** Between others, so wide. */
    void append(AttributedStringBuilder line, int columns, boolean right) {
        AttributedString padding = new AttributedString(" ".repeat(Math.max(0, columns - width)));
        if (right) {
            line.append(padding);
        }
        append(line);
        if (!right) {
            line.append(padding);
        }
    }
}
