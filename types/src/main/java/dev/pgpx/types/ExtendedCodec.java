package dev.pgpx.types;

import java.nio.ByteBuffer;

/** Dates and timestamps with the infinities, which are the largest and the smallest number in binary form. */
final class ExtendedCodec<T> extends TypeCodec<Extended<T>> {
    private final Codec<T> finite;
    private final boolean wide;

    /** Over a codec whose binary form is a number of four or, where wide, eight bytes. */
    ExtendedCodec(Codec<T> finite, boolean wide) {
        super(finite.type(), Extended.class);
        this.finite = finite;
        this.wide = wide;
    }

    @Override
    public Extended<T> decode(ByteBuffer in) {
        requireSize(in, wide ? 8 : 4);
        int start = in.position();
        long number = wide ? in.getLong() : in.getInt();
        if (number == (wide ? Long.MAX_VALUE : Integer.MAX_VALUE)) {
            return Extended.infinity();
        }
        if (number == (wide ? Long.MIN_VALUE : Integer.MIN_VALUE)) {
            return Extended.negativeInfinity();
        }
        return Extended.of(finite.decode(in.position(start)));
    }

    @Override
    public Extended<T> decodeText(String text) {
        return switch (text) {
            case "infinity" -> Extended.infinity();
            case "-infinity" -> Extended.negativeInfinity();
            default -> Extended.of(finite.decodeText(text));
        };
    }

    @Override
    public void encode(Extended<T> value, BinaryWriter out) {
        T date = value.orNull();
        if (date != null) {
            finite.encode(date, out);
        } else if (wide) {
            out.writeLong(value.isInfinity() ? Long.MAX_VALUE : Long.MIN_VALUE);
        } else {
            out.writeInt(value.isInfinity() ? Integer.MAX_VALUE : Integer.MIN_VALUE);
        }
    }

    @Override
    public void encodeText(Extended<T> value, StringBuilder out) {
        T date = value.orNull();
        if (date != null) {
            finite.encodeText(date, out);
        } else {
            out.append(value.isInfinity() ? "infinity" : "-infinity");
        }
    }
}
