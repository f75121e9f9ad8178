package dev.pgpx.types;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A one-dimensional array without nulls as a Java array of primitives; in binary form nothing is boxed. */
abstract class PrimitiveArrayCodec<A, E> extends TypeCodec<A> {
    private final Codec<E> element;
    private final int elementSize;

    PrimitiveArrayCodec(Codec<E> element, int elementSize, Class<A> javaType) {
        super(element.type().array(), javaType);
        this.element = element;
        this.elementSize = elementSize;
    }

    abstract A ofLength(int length);

    abstract int lengthOf(A array);

    abstract void read(ByteBuffer in, A array, int index);

    abstract void write(A array, int index, BinaryWriter out);

    abstract void set(A array, int index, E value);

    abstract E get(A array, int index);

    @Override
    public final A decode(ByteBuffer in) {
        requireAtLeast(in, 12);
        int dimensions = in.getInt();
        in.getLong();
        if (dimensions == 0) {
            return ofLength(0);
        }
        if (dimensions != 1) {
            throw notRepresentable("an array of " + dimensions + " dimensions", "dev.pgpx.types.MultiArray");
        }
        requireAtLeast(in, 8);
        int length = in.getInt();
        in.getInt();
        if (length < 0 || length > in.remaining() / 4) {
            throw unreadable("a length that its bytes contradict");
        }
        A array = ofLength(length);
        for (int i = 0; i < length; i++) {
            readElement(in, array, i);
        }
        requireSize(in, 0);
        return array;
    }

    private void readElement(ByteBuffer in, A array, int index) {
        requireAtLeast(in, 4);
        int size = in.getInt();
        if (size < 0) {
            throw hasNull();
        }
        if (size != elementSize) {
            throw unreadable("an element of " + size + " bytes where " + elementSize + " were expected");
        }
        requireAtLeast(in, size);
        read(in, array, index);
    }

    private ValueException hasNull() {
        return notRepresentable("an array with a null", "java.util.List");
    }

    private ValueException notRepresentable(String found, String remedy) {
        return ValueException.notRepresentable(type(), found, javaType(), remedy);
    }

    @Override
    public final A decodeText(String text) {
        ArrayText<E> parsed = new ArrayText<>(type(), element, text);
        Object[] elements = parsed.read();
        if (parsed.dimensions() > 1) {
            throw notRepresentable("an array of " + parsed.dimensions() + " dimensions", "dev.pgpx.types.MultiArray");
        }
        A array = ofLength(elements.length);
        for (int i = 0; i < elements.length; i++) {
            set(array, i, notNull(elements[i]));
        }
        return array;
    }

    @SuppressWarnings("unchecked") // every element came from the element's codec
    private E notNull(@Nullable Object value) {
        if (value == null) {
            throw hasNull();
        }
        return (E) value;
    }

    @Override
    public final void encode(A value, BinaryWriter out) {
        int length = lengthOf(value);
        out.writeInt(length == 0 ? 0 : 1);
        out.writeInt(0); // no nulls
        out.writeInt(element.type().oid());
        if (length == 0) {
            return;
        }
        out.writeInt(length);
        out.writeInt(1);
        for (int i = 0; i < length; i++) {
            out.writeInt(elementSize);
            write(value, i, out);
        }
    }

    @Override
    public final void encodeText(A value, StringBuilder out) {
        out.append('{');
        for (int i = 0; i < lengthOf(value); i++) {
            if (i > 0) {
                out.append(',');
            }
            element.encodeText(get(value, i), out);
        }
        out.append('}');
    }
}
