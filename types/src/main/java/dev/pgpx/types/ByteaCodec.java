package dev.pgpx.types;

import java.util.Arrays;

/** {@code bytea}: the bytes; in text {@code \x} and hexadecimal digits. The older escape form is read as well. */
final class ByteaCodec extends BytesCodec<byte[]> {
    ByteaCodec() {
        super(PgType.builtIn("bytea", 17, 1001), byte[].class);
    }

    @Override
    public byte[] decode(byte[] bytes, int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    @Override
    public byte[] decodeText(String text) {
        return text.startsWith("\\x") ? decodeHex(text) : decodeEscaped(text);
    }

    private byte[] decodeHex(String text) {
        if ((text.length() & 1) != 0) {
            throw unreadable("an odd number of hexadecimal digits");
        }
        byte[] bytes = new byte[(text.length() - 2) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Hex.digit(text.charAt(2 * i + 2));
            int low = Hex.digit(text.charAt(2 * i + 3));
            if ((high | low) < 0) {
                throw unreadable("a character that is no hexadecimal digit");
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return bytes;
    }

    private byte[] decodeEscaped(String text) {
        byte[] bytes = new byte[text.length()];
        int size = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\') {
                bytes[size++] = (byte) c;
                i++;
            } else if (text.startsWith("\\\\", i)) {
                bytes[size++] = '\\';
                i += 2;
            } else {
                bytes[size++] = octal(text, i + 1);
                i += 4;
            }
        }
        return Arrays.copyOf(bytes, size);
    }

    private byte octal(String text, int start) {
        int value = 0;
        for (int i = start; i < start + 3; i++) {
            int digit = i < text.length() ? text.charAt(i) - '0' : -1;
            if (digit < 0 || digit > 7) {
                throw unreadable("a backslash that is not followed by three octal digits");
            }
            value = value << 3 | digit;
        }
        return (byte) value;
    }

    @Override
    public void encode(byte[] value, BinaryWriter out) {
        out.writeBytes(value);
    }

    @Override
    public void encodeText(byte[] value, StringBuilder out) {
        out.append("\\x");
        for (byte b : value) {
            Hex.append(b, out);
        }
    }
}
