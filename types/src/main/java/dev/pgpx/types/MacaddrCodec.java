package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code macaddr} and {@code macaddr8}: six or eight bytes, or the same in hexadecimal digits with colons between them. */
abstract class MacaddrCodec<T> extends TypeCodec<T> {
    static final PgType MACADDR = PgType.builtIn("macaddr", 829, 1040);
    static final PgType MACADDR8 = PgType.builtIn("macaddr8", 774, 775);

    private final int size;

    private MacaddrCodec(PgType type, Class<T> javaType, int size) {
        super(type, javaType);
        this.size = size;
    }

    abstract T make(long bytes);

    abstract long bytes(T value);

    @Override
    public final T decode(ByteBuffer in) {
        requireSize(in, size);
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | (in.get() & 0xFF);
        }
        return make(value);
    }

    @Override
    public final T decodeText(String text) {
        return make(parse(type(), text, size));
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
    public final void encode(T value, BinaryWriter out) {
        long all = bytes(value);
        for (int shift = 8 * size - 8; shift >= 0; shift -= 8) {
            out.writeByte((int) (all >>> shift));
        }
    }

    @Override
    public final void encodeText(T value, StringBuilder out) {
        append(bytes(value), size, out);
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

    /** {@code macaddr}. */
    static final class OfSixBytes extends MacaddrCodec<Macaddr> {
        OfSixBytes() {
            super(MACADDR, Macaddr.class, 6);
        }

        @Override
        Macaddr make(long bytes) {
            return new Macaddr(bytes);
        }

        @Override
        long bytes(Macaddr value) {
            return value.value();
        }
    }

    /** {@code macaddr8}. */
    static final class OfEightBytes extends MacaddrCodec<Macaddr8> {
        OfEightBytes() {
            super(MACADDR8, Macaddr8.class, 8);
        }

        @Override
        Macaddr8 make(long bytes) {
            return new Macaddr8(bytes);
        }

        @Override
        long bytes(Macaddr8 value) {
            return value.value();
        }
    }
}
