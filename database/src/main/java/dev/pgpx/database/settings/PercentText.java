package dev.pgpx.database.settings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text with percent escapes of UTF-8 bytes. */
final class PercentText {
    private PercentText() {}

    /** The text behind it; null when an escape is broken or stands for U+0000. */
    static @Nullable String decode(String encoded, boolean plusIsSpace) {
        byte[] source = (plusIsSpace ? encoded.replace('+', ' ') : encoded).getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(source.length);
        for (int i = 0; i < source.length; i++) {
            if (source[i] != '%') {
                bytes.put(source[i]);
                continue;
            }
            int value = i + 2 < source.length ? hex(source[i + 1], source[i + 2]) : -1;
            if (value <= 0) {
                return null;
            }
            bytes.put((byte) value);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException noUtf8) {
            return null;
        }
    }

    /** The byte of two digits; negative when one is none. */
    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
