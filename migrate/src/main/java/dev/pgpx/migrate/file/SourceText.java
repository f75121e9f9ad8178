package dev.pgpx.migrate.file;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The text of a file, whose places can be named.
 *
 * @param place the path of the file
 * @param text its text, without a byte order mark
 */
record SourceText(String place, String text) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads UTF-8; what is not is told, and taken as empty. */
    static SourceText of(String place, byte[] bytes, Consumer<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        SourceText source = new SourceText(place, text);
        if (result.isError()) {
            String found = String.format("0x%02X", bytes[in.position()]);
            problems.accept(source.problem(text.length(), "PGPX-7005", found));
            return new SourceText(place, "");
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? source : new SourceText(place, text.substring(1));
    }

    /** What is wrong at a character. */
    Problem problem(int at, String code, Object... arguments) {
        return MigrationException.problem(code, arguments).at(placeOf(at));
    }

    private String placeOf(int at) {
        int line = 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = end + 1;
        }
        return place + ":" + line + ":" + (at - lineStart + 1);
    }

    /** The text with blanks for all before and after a stretch, so that lines and columns in it stay what they are. */
    String only(Stretch stretch) {
        if (stretch.start() == 0 && stretch.end() == text.length()) {
            return text;
        }
        StringBuilder only = new StringBuilder(stretch.end());
        for (int at = 0; at < stretch.start(); at++) {
            only.append(text.charAt(at) == '\n' ? '\n' : ' ');
        }
        return only.append(text, stretch.start(), stretch.end()).toString();
    }

    Stretch all() {
        return new Stretch(0, text.length());
    }

    /**
     * A part of the text.
     *
     * @param start its first character
     * @param end the character after its last
     */
    record Stretch(int start, int end) {}
}
