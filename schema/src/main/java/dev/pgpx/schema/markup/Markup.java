package dev.pgpx.schema.markup;

/** Text in XML and HTML, whatever names and comments have in them. */
public final class Markup {
    private Markup() {}

    /**
     * A text as it may stand between tags and in attributes; line breaks stay.
     *
     * @param text the text
     * @return the text without anything that has a meaning there
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(visible(character));
            }
        });
        return escaped.toString();
    }

    /**
     * A name on one line, escaped.
     *
     * @param text the name
     * @return the name as it may stand between tags and in attributes
     */
    public static String name(String text) {
        return escape(oneLine(text));
    }

    /**
     * A name on one line: what cannot be seen, line breaks too, as a sign for it.
     *
     * @param text the name
     * @return the name, not escaped
     */
    public static String oneLine(String text) {
        if (text.codePoints().allMatch(character -> visible(character) == character)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(character -> line.appendCodePoint(visible(character)));
        return line.toString();
    }

    /** XML has no control characters, and no way to write them. */
    private static int visible(int character) {
        if (character < ' ') {
            return 0x2400 + character;
        }
        boolean none = character == 0x7F || character == 0xFFFE || character == 0xFFFF;
        boolean turnsText =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return none || turnsText || surrogate ? 0xFFFD : character;
    }
}
