package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays in full. Their forms are those of {@link ArrayCodec}, with all dimensions. */
final class MultiArrayCodec<E> extends TypeCodec<MultiArray<E>> {
    private static final int MAX_DIMENSIONS = 6;

    private final Codec<E> element;

    MultiArrayCodec(Codec<E> element) {
        super(element.type().array(), MultiArray.class);
        this.element = element;
    }

    @Override
    public boolean hasBinary() {
        return element.hasBinary() && element.type().isBuiltIn();
    }

    @Override
    public boolean isSensitive() {
        return element.isSensitive();
    }

    @Override
    public Codec<MultiArray<E>> unlimited() {
        Codec<E> free = element.unlimited();
        return free == element ? this : new MultiArrayCodec<>(free);
    }

    @Override
    public MultiArray<E> decode(ByteBuffer in) {
        requireAtLeast(in, 12);
        int dimensions = in.getInt();
        in.getLong();
        if (dimensions < 0 || dimensions > MAX_DIMENSIONS) {
            throw unreadable(dimensions + " dimensions");
        }
        requireAtLeast(in, 8 * dimensions);
        List<Integer> lengths = new ArrayList<>(dimensions);
        List<Integer> lowerBounds = new ArrayList<>(dimensions);
        for (int i = 0; i < dimensions; i++) {
            lengths.add(in.getInt());
            lowerBounds.add(in.getInt());
        }
        List<E> elements = new ArrayList<>();
        while (in.hasRemaining()) {
            elements.add(Elements.read(type(), element, in));
        }
        return new MultiArray<>(lengths, lowerBounds, elements);
    }

    @Override
    public MultiArray<E> decodeText(String text) {
        ArrayText<E> array = new ArrayText<>(type(), element, text);
        Object[] elements = array.read();
        return new MultiArray<>(list(array.lengths()), list(array.lowerBounds()), cast(elements));
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** Every element came from the element's codec, or is null. */
    @SuppressWarnings("unchecked")
    private static <E> List<E> cast(@Nullable Object[] elements) {
        return (List<E>) Arrays.asList(elements);
    }

    @Override
    public void encode(MultiArray<E> value, BinaryWriter out) {
        out.writeInt(value.lengths().size());
        out.writeInt(ArrayCodec.hasNulls(value.elements()) ? 1 : 0);
        out.writeInt(element.type().oid());
        for (int i = 0; i < value.lengths().size(); i++) {
            out.writeInt(value.lengths().get(i));
            out.writeInt(value.lowerBounds().get(i));
        }
        for (@Nullable E item : value.elements()) {
            Elements.write(element, item, out);
        }
    }

    @Override
    public void encodeText(MultiArray<E> value, StringBuilder out) {
        ArrayText.append(element, value, out);
    }
}
