package dev.pgpx.cli.output;

/**
 * Makes text safe for a terminal: what would move the cursor, change colours or turn the direction of reading is shown
 * as an escape. Data can come from anybody.
 */
public final class VisibleText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** On one line: line ends and tabs are escapes, too. */
    public static String oneLine(String text) {
        return escape(text, false);
    }

    /** Lines are kept. */
    public static String lines(String text) {
        return escape(text, true);
    }

    /** JSON that says the same, of which no character is special to a terminal: within strings JSON has escapes of its own. */
    public static String json(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (needsEscape(c)) {
                for (char half : Character.toChars(c)) {
                    out.append(String.format("\\u%04X", (int) half));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String escape(String text, boolean keepLines) {
        int safe = 0;
        while (safe < text.length() && isPlain(text.charAt(safe))) {
            safe++;
        }
        if (safe == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, safe);
        text.substring(safe).codePoints().forEach(c -> {
            if ((c == '\n' && keepLines) || !needsEscape(c)) {
                out.appendCodePoint(c);
            } else {
                append(out, c);
            }
        });
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static boolean needsEscape(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(c > 0xFFFF ? String.format("\\U%08X", c) : String.format("\\u%04X", c));
        }
    }
}
