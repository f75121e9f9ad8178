package dev.pgpx.types;

/**
 * How ranges and composite values quote their parts: in double quotes; quotes and backslashes inside are doubled, and a
 * backslash makes any character plain.
 */
final class QuotedText {
    private QuotedText() {}

    /** Reads a bound of a range: up to the next comma, parenthesis or bracket that is not quoted. */
    static String readBound(TextCursor cursor) {
        return read(cursor, ']');
    }

    /** Reads a field of a composite value: up to the next comma or parenthesis that is not quoted. */
    static String readField(TextCursor cursor) {
        return read(cursor, ')');
    }

    private static String read(TextCursor cursor, char bracket) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        while (quoted || !atDelimiter(cursor, bracket)) {
            char c = cursor.next();
            if (c == '\\') {
                value.append(cursor.next());
            } else if (c != '"') {
                value.append(c);
            } else if (quoted && cursor.skip('"')) {
                value.append('"');
            } else {
                quoted = !quoted;
            }
        }
        return value.toString();
    }

    private static boolean atDelimiter(TextCursor cursor, char bracket) {
        char c = cursor.peek();
        return c == ',' || c == ')' || c == bracket || cursor.atEnd();
    }

    /** Quotes what was appended from a place on, where it needs quotes. */
    static void quoteFrom(StringBuilder out, int start) {
        if (!needsQuotes(out, start)) {
            return;
        }
        String plain = out.substring(start);
        out.setLength(start);
        out.append('"');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(c);
            }
            out.append(c);
        }
        out.append('"');
    }

    private static boolean needsQuotes(StringBuilder out, int start) {
        if (out.length() == start) {
            return true;
        }
        for (int i = start; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c <= ' ' || c == ',' || c == '"' || c == '\\' || isBracket(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
    }
}
