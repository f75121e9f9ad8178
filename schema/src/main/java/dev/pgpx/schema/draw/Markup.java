package dev.pgpx.schema.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text in XML and HTML, whatever names and comments have in them. */
final class Markup {
    private Markup() {}

    /** A text as it may stand between tags and in attributes; line breaks stay. */
    static String escape(String text) {
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

    /** A name on one line: what cannot be seen, line breaks too, as a sign for it. */
    static String name(String text) {
        return escape(oneLine(text));
    }

    static String oneLine(String text) {
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
        boolean turnsText = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return none || turnsText || surrogate ? 0xFFFD : character;
    }

    /** A text that stands beside this class. */
    static String resource(String name) {
        try (InputStream in = Markup.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in pgpx-schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
