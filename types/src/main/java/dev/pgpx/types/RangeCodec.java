package dev.pgpx.types;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Range types. Binary: a byte of flags, then the bounds that there are, each with its length. */
final class RangeCodec<E> extends TypeCodec<Range<E>> {
    private static final int EMPTY = 0x01;
    private static final int LOWER_INCLUSIVE = 0x02;
    private static final int UPPER_INCLUSIVE = 0x04;
    private static final int LOWER_INFINITE = 0x08;
    private static final int UPPER_INFINITE = 0x10;

    private final Codec<E> element;

    RangeCodec(Codec<E> element, PgType type) {
        super(type, Range.class);
        this.element = element;
    }

    @Override
    public boolean isSensitive() {
        return element.isSensitive();
    }

    @Override
    public boolean hasBinary() {
        return element.hasBinary();
    }

    @Override
    public Range<E> decode(ByteBuffer in) {
        requireAtLeast(in, 1);
        int flags = in.get();
        Range<E> range = (flags & EMPTY) != 0 ? Range.empty() : decodeBounds(flags, in);
        requireSize(in, 0);
        return range;
    }

    private Range<E> decodeBounds(int flags, ByteBuffer in) {
        @Nullable E lower = (flags & LOWER_INFINITE) != 0 ? null : decodeBound(in);
        @Nullable E upper = (flags & UPPER_INFINITE) != 0 ? null : decodeBound(in);
        return Range.of(lower, (flags & LOWER_INCLUSIVE) != 0, upper, (flags & UPPER_INCLUSIVE) != 0);
    }

    private E decodeBound(ByteBuffer in) {
        E bound = Elements.read(type(), element, in);
        if (bound == null) {
            throw unreadable("a bound that is null");
        }
        return bound;
    }

    @Override
    public Range<E> decodeText(String text) {
        RangeText ranges = new RangeText(type(), text);
        Range<E> range = ranges.read(element);
        ranges.expectEnd();
        return range;
    }

    @Override
    public void encode(Range<E> value, BinaryWriter out) {
        out.writeByte(flags(value));
        E lower = value.lower();
        E upper = value.upper();
        if (lower != null) {
            Elements.write(element, lower, out);
        }
        if (upper != null) {
            Elements.write(element, upper, out);
        }
    }

    private static int flags(Range<?> value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        return (value.lowerInclusive() ? LOWER_INCLUSIVE : 0)
                | (value.upperInclusive() ? UPPER_INCLUSIVE : 0)
                | (value.lower() == null ? LOWER_INFINITE : 0)
                | (value.upper() == null ? UPPER_INFINITE : 0);
    }

    @Override
    public void encodeText(Range<E> value, StringBuilder out) {
        RangeText.append(element, value, out);
    }
}
