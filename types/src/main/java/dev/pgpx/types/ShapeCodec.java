package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * Geometric types of a fixed number of coordinates, which stand one after the other in binary form. Their text form is a
 * pattern with {@code #} for each coordinate. Subclasses, not functions: making a function costs more at the start of a
 * program than loading a class.
 */
abstract class ShapeCodec<T> extends TypeCodec<T> {
    private final String pattern;
    private final int size;

    ShapeCodec(PgType type, Class<T> javaType, int size, String pattern) {
        super(type, javaType);
        this.pattern = pattern;
        this.size = size;
    }

    abstract T shape(double[] coordinates);

    abstract double[] coordinates(T shape);

    @Override
    public final T decode(ByteBuffer in) {
        requireSize(in, 8 * size);
        double[] coordinates = new double[size];
        for (int i = 0; i < size; i++) {
            coordinates[i] = in.getDouble();
        }
        return shape(coordinates);
    }

    @Override
    public final T decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        double[] coordinates = new double[size];
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '#') {
                coordinates[count++] = cursor.coordinate();
            } else {
                cursor.expect(pattern.charAt(i));
            }
        }
        cursor.expectEnd();
        return shape(coordinates);
    }

    @Override
    public final void encode(T value, BinaryWriter out) {
        for (double coordinate : coordinates(value)) {
            out.writeLong(Double.doubleToLongBits(coordinate));
        }
    }

    @Override
    public final void encodeText(T value, StringBuilder out) {
        double[] coordinates = coordinates(value);
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '#') {
                out.append(coordinates[count++]);
            } else {
                out.append(pattern.charAt(i));
            }
        }
    }
}
