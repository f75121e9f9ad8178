package dev.pgpx.types;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A one-dimensional array as an unmodifiable list, in which null elements are null. Where the first element's number is not 1
 * it is not kept.
 *
 * <p>Binary: the number of dimensions, whether there are nulls, the elements' object id; for each dimension its length and
 * first index; then the elements, each with its length, -1 for null.
 */
final class ArrayCodec<E> extends BytesCodec<List<E>> {
    /** The number of dimensions, whether there are nulls, the elements' object id. */
    private static final int HEADER = 12;
    /** A dimension's length and first index. */
    private static final int DIMENSION = 8;

    private final Codec<E> element;

    ArrayCodec(Codec<E> element) {
        super(element.type().array(), List.class);
        this.element = element;
    }

    /** Writing needs the elements' object id, so an array of a type without a fixed one is sent as text. */
    @Override
    public boolean hasBinary() {
        return element.hasBinary() && element.type().isBuiltIn();
    }

    @Override
    public boolean isSensitive() {
        return element.isSensitive();
    }

    @Override
    public Codec<List<E>> unlimited() {
        Codec<E> free = element.unlimited();
        return free == element ? this : new ArrayCodec<>(free);
    }

    @Override
    public List<E> decode(byte[] bytes, int from, int length) {
        requireAtLeast(length, HEADER);
        int dimensions = int4(bytes, from);
        if (dimensions == 0) {
            return List.of();
        }
        if (dimensions != 1) {
            throw manyDimensions(dimensions);
        }
        requireAtLeast(length - HEADER, DIMENSION);
        int count = int4(bytes, from + HEADER);
        int first = from + HEADER + DIMENSION;
        if (count < 0 || count > (from + length - first) / 4) {
            throw unreadable("a length that its bytes contradict");
        }
        return list(elements(count, bytes, first, from + length));
    }

    private @Nullable Object[] elements(int count, byte[] bytes, int from, int to) {
        @Nullable Object[] elements = new Object[count];
        int at = from;
        for (int i = 0; i < count; i++) {
            int size = Elements.size(type(), bytes, at, to);
            at += 4;
            if (size >= 0) {
                elements[i] = BytesCodec.decode(element, bytes, at, size);
                at += size;
            }
        }
        requireSize(to - at, 0);
        return elements;
    }

    private ValueException manyDimensions(int dimensions) {
        return ValueException.notRepresentable(
                type(), "an array of " + dimensions + " dimensions", List.class, "dev.pgpx.types.MultiArray");
    }

    @Override
    public List<E> decodeText(String text) {
        ArrayText<E> array = new ArrayText<>(type(), element, text);
        Object[] elements = array.read();
        if (array.dimensions() > 1) {
            throw manyDimensions(array.dimensions());
        }
        return list(elements);
    }

    /** Every element came from the element's codec, or is null. */
    @SuppressWarnings("unchecked")
    private static <E> List<E> list(@Nullable Object[] elements) {
        return (List<E>) Collections.unmodifiableList(Arrays.asList(elements));
    }

    @Override
    public void encode(List<E> value, BinaryWriter out) {
        int length = value.size();
        out.writeInt(length == 0 ? 0 : 1);
        out.writeInt(hasNulls(value) ? 1 : 0);
        out.writeInt(element.type().oid());
        if (length == 0) {
            return;
        }
        out.writeInt(length);
        out.writeInt(1);
        for (@Nullable E item : value) {
            Elements.write(element, item, out);
        }
    }

    /** Not {@code contains(null)}, which some lists refuse. */
    static boolean hasNulls(List<?> value) {
        for (Object item : value) {
            if (item == null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void encodeText(List<E> value, StringBuilder out) {
        ArrayText.append(element, value, out);
    }
}
