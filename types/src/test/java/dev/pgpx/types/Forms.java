package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every codec test asks: the exact forms, the way back, and the refusals, in binary and in text. */
final class Forms {
    private Forms() {}

    /** The value has these forms, and these forms have the value. */
    static <T> void assertForms(Codec<T> codec, T value, String hex, String text) {
        assertThat(hex(codec, value)).isEqualTo(hex);
        assertThat(codec.text(value)).isEqualTo(text);
        assertReads(codec, hex, text, value);
    }

    /** What the server sends in either form is the value, whichever kind of buffer it comes in. */
    static <T> void assertReads(Codec<T> codec, String hex, String text, T value) {
        assertThat(decode(codec, hex)).isEqualTo(value).isInstanceOf(codec.javaType());
        assertThat(codec.decodeText(text)).isEqualTo(value).isInstanceOf(codec.javaType());
    }

    /** The value comes back equal in both forms. */
    static <T> void assertRoundTrip(Codec<T> codec, T value) {
        assertSame(codec.decodeText(codec.text(value)), value);
        BinaryWriter out = new BinaryWriter();
        codec.encode(value, out);
        byte[] padded = new byte[out.size() + 7];
        out.copyTo(padded, 3);
        assertSame(BytesCodec.decode(codec, padded, 3, out.size()), value);
        ByteBuffer heap = ByteBuffer.wrap(padded, 3, out.size());
        assertSame(codec.decode(heap), value);
        assertThat(heap.hasRemaining()).isFalse();
        ByteBuffer direct =
                ByteBuffer.allocateDirect(out.size()).put(out.toBytes()).flip();
        assertSame(codec.decode(direct), value);
        assertThat(direct.hasRemaining()).isFalse();
    }

    /** Equal, where lists may hold arrays. */
    private static void assertSame(Object actual, Object expected) {
        if (actual instanceof List<?> list && expected instanceof List<?> other) {
            assertThat(Arrays.deepEquals(list.toArray(), other.toArray())).isTrue();
        } else {
            assertThat(Objects.deepEquals(actual, expected)).isTrue();
        }
    }

    /** The value is refused in both forms, in these words. */
    static <T> void assertRefused(Codec<T> codec, T value, String message) {
        assertThat(failure(() -> codec.encode(value, new BinaryWriter()))).isEqualTo(message);
        assertThat(failure(() -> codec.text(value))).isEqualTo(message);
    }

    static void assertUnreadable(Codec<?> codec, String hex, String found) {
        assertThat(failure(() -> decode(codec, hex))).isEqualTo(unreadable(codec, found));
    }

    static void assertTextUnreadable(Codec<?> codec, String text, String found) {
        assertThat(failure(() -> codec.decodeText(text))).isEqualTo(unreadable(codec, found));
    }

    static String unreadable(Codec<?> codec, String found) {
        return "PGPX-1003: the server's value of type " + codec.type().name() + " could not be read: " + found
                + "\n  Check that the column has the type that the model declares (pgpx schema diff shows differences).";
    }

    static String outOfRange(String type, String limit) {
        return "PGPX-1002: type " + type + " cannot hold this value\n  it holds " + limit
                + "\n  Change the value, or map the component to a type that can hold it.";
    }

    static String notRepresentable(String type, String found, String javaType, String remedy) {
        return "PGPX-1007: the server's value of type " + type + " is " + found + ", which " + javaType
                + " cannot hold\n  Map it to " + remedy + ", or leave such values out of the query.";
    }

    static String failure(ThrowingCallable action) {
        ValueException failure = catchThrowableOfType(ValueException.class, action);
        assertThat(failure).isNotNull();
        return failure.getMessage();
    }

    static <T> T decode(Codec<T> codec, String hex) {
        return codec.decode(ByteBuffer.wrap(HexFormat.of().parseHex(hex)));
    }

    static <T> String hex(Codec<T> codec, T value) {
        BinaryWriter out = new BinaryWriter();
        codec.encode(value, out);
        return HexFormat.of().formatHex(out.toBytes());
    }
}
