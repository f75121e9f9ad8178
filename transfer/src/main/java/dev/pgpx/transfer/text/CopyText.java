package dev.pgpx.transfer.text;

import org.jspecify.annotations.Nullable;

/**
 * Values of COPY's text format.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, Text Format</a>.
 */
public final class CopyText {
    private static final String PLAIN = "bfnrtv";
    private static final String MEANT = "\b\f\n\r\t\u000b";

    private CopyText() {}

    /**
     * Appends a value.
     *
     * @param text the value; null for NULL
     * @param line where
     */
    public static void append(@Nullable String text, StringBuilder line) {
        if (text == null) {
            line.append("\\N");
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(c);
            }
        }
    }

    /**
     * The value that a text stands for.
     *
     * @param text the text, as it is in a file
     * @return the value; numbers of characters are left as they are
     */
    public static String value(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                int known = PLAIN.indexOf(text.charAt(i));
                value.append(known < 0 ? text.charAt(i) : MEANT.charAt(known));
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
