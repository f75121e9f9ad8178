package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** {@code macaddr} and {@code macaddr8}: six or eight bytes, or the same in hexadecimal digits with colons between them. */
final class MacaddrCodec<T> extends TypeCodec<T> {
    static final PgType MACADDR = PgType.builtIn("macaddr", 829, 1040);
    static final PgType MACADDR8 = PgType.builtIn("macaddr8", 774, 775);

    private final int size;
    private final LongFunction<T> maker;
    private final ToLongFunction<T> bits;

    MacaddrCodec(PgType type, Class<T> javaType, int size, LongFunction<T> maker, ToLongFunction<T> bits) {
        super(type, javaType);
        this.size = size;
        this.maker = maker;
        this.bits = bits;
    }

    @Override
    public T decode(ByteBuffer in) {
        requireSize(in, size);
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | (in.get() & 0xFF);
        }
        return maker.apply(value);
    }

    @Override
    public T decodeText(String text) {
        return maker.apply(parse(type(), text, size));
    }

    static long parse(PgType type, String text, int size) {
        TextCursor cursor = new TextCursor(type, text);
        long value = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                cursor.expect(':');
            }
            int high = Hex.digit(cursor.next());
            int low = Hex.digit(cursor.next());
            if ((high | low) < 0) {
                throw cursor.malformed();
            }
            value = value << 8 | high << 4 | low;
        }
        cursor.expectEnd();
        return value;
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        long bytes = bits.applyAsLong(value);
        for (int shift = 8 * size - 8; shift >= 0; shift -= 8) {
            out.writeByte((int) (bytes >>> shift));
        }
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        append(bits.applyAsLong(value), size, out);
    }

    static String format(long value, int size) {
        StringBuilder out = new StringBuilder(3 * size);
        append(value, size, out);
        return out.toString();
    }

    private static void append(long value, int size, StringBuilder out) {
        for (int shift = 8 * size - 8; shift >= 0; shift -= 8) {
            Hex.append((int) (value >>> shift), out);
            if (shift > 0) {
                out.append(':');
            }
        }
    }
}
