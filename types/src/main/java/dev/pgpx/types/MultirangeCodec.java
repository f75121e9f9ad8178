package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Multirange types. Binary: how many ranges, then each with its length. */
final class MultirangeCodec<E> extends TypeCodec<Multirange<E>> {
    private final Codec<E> element;
    private final RangeCodec<E> range;

    MultirangeCodec(Codec<E> element, PgType type) {
        super(type, Multirange.class);
        this.element = element;
        this.range = new RangeCodec<>(element, type);
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
    public Multirange<E> decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / 5) {
            throw unreadable("a number of ranges that its bytes contradict");
        }
        List<Range<E>> ranges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Range<E> next = Elements.read(type(), range, in);
            if (next == null) {
                throw unreadable("a range that is null");
            }
            ranges.add(next);
        }
        requireSize(in, 0);
        return new Multirange<>(ranges);
    }

    @Override
    public Multirange<E> decodeText(String text) {
        RangeText ranges = new RangeText(type(), text);
        TextCursor cursor = ranges.cursor();
        List<Range<E>> read = new ArrayList<>();
        cursor.expect('{');
        if (cursor.peek() != '}') {
            do {
                read.add(ranges.read(element));
            } while (cursor.skip(','));
        }
        cursor.expect('}');
        cursor.expectEnd();
        return new Multirange<>(read);
    }

    @Override
    public void encode(Multirange<E> value, BinaryWriter out) {
        out.writeInt(value.ranges().size());
        for (Range<E> next : value.ranges()) {
            Elements.write(range, next, out);
        }
    }

    @Override
    public void encodeText(Multirange<E> value, StringBuilder out) {
        out.append('{');
        char separator = 0;
        for (Range<E> next : value.ranges()) {
            if (separator != 0) {
                out.append(separator);
            }
            separator = ',';
            RangeText.append(element, next, out);
        }
        out.append('}');
    }
}
