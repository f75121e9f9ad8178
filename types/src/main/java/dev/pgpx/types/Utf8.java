package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: what the JDK would replace is refused here. */
final class Utf8 {
    private Utf8() {}

    /** The bytes from position to limit, consumed. */
    static String read(PgType type, ByteBuffer in) {
        int size = in.remaining();
        if (in.hasArray()) {
            int from = in.arrayOffset() + in.position();
            in.position(in.limit());
            return read(type, in.array(), from, size);
        }
        byte[] bytes = new byte[size];
        in.get(bytes);
        return read(type, bytes, 0, size);
    }

    static String read(PgType type, byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        // looking for the replacement character costs nothing in a string of Latin-1, and it is rare in others
        if (text.indexOf('\uFFFD') >= 0) {
            checkBytes(type, ByteBuffer.wrap(bytes, from, length));
        }
        return text;
    }

    /** The bytes up to a zero, which is consumed as well. */
    static String readZeroTerminated(PgType type, ByteBuffer in) {
        int end = in.position();
        while (end < in.limit() && in.get(end) != 0) {
            end++;
        }
        if (end == in.limit()) {
            throw ValueException.unreadable(type, "text without an end", null);
        }
        int limit = in.limit();
        String text = read(type, in.limit(end));
        in.limit(limit).position(end + 1);
        return text;
    }

    private static void checkBytes(PgType type, ByteBuffer in) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(in);
        } catch (CharacterCodingException e) {
            throw ValueException.unreadable(type, "bytes that are not UTF-8", e);
        }
    }

    static void write(PgType type, String text, BinaryWriter out) {
        check(type, text);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses what no text type of PostgreSQL can hold: U+0000 and halves of surrogate pairs. */
    static void check(PgType type, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= Character.MIN_SURROGATE) {
                i += checkRare(type, text, i, c);
            }
        }
    }

    /** How many more characters belong to this one. */
    private static int checkRare(PgType type, String text, int index, char c) {
        if (c == 0) {
            throw ValueException.outOfRange(type, "text without the character U+0000");
        }
        if (c > Character.MAX_SURROGATE) {
            return 0;
        }
        boolean pair = Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
        if (!pair) {
            throw ValueException.outOfRange(type, "Unicode text without lone surrogates");
        }
        return 1;
    }
}
