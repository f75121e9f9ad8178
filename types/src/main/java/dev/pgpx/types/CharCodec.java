package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * {@code "char"}: one byte. Beyond ASCII it is no character in UTF-8, and servers before 16 print it as bytes that are no
 * text, so such bytes are refused both ways.
 */
final class CharCodec extends TypeCodec<Character> {
    private static final int MAX = 127;

    CharCodec() {
        super(PgType.builtIn("char", 18, 1002), Character.class);
    }

    @Override
    public Character decode(ByteBuffer in) {
        requireSize(in, 1);
        int character = in.get();
        if (character < 0) {
            throw unreadable("a byte beyond ASCII");
        }
        return (char) character;
    }

    @Override
    public Character decodeText(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() > 1 || text.charAt(0) > MAX) {
            throw unreadable("a byte beyond ASCII");
        }
        return text.charAt(0);
    }

    @Override
    public void encode(Character value, BinaryWriter out) {
        check(value);
        out.writeByte(value);
    }

    @Override
    public void encodeText(Character value, StringBuilder out) {
        check(value);
        if (value != 0) {
            out.append(value.charValue());
        }
    }

    private void check(char value) {
        if (value > MAX) {
            throw outOfRange("one character of ASCII");
        }
    }
}
