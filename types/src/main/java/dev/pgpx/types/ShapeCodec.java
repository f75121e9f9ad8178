package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.function.Function;

/**
 * Geometric types of a fixed number of coordinates, which stand one after the other in binary form. Their text form is a
 * pattern with {@code #} for each coordinate.
 */
final class ShapeCodec<T> extends TypeCodec<T> {
    private final String pattern;
    private final int size;
    private final Function<double[], T> read;
    private final Function<T, double[]> write;

    ShapeCodec(
            PgType type, Class<T> javaType, String pattern, Function<double[], T> read, Function<T, double[]> write) {
        super(type, javaType);
        this.pattern = pattern;
        this.size = (int) pattern.chars().filter(c -> c == '#').count();
        this.read = read;
        this.write = write;
    }

    @Override
    public T decode(ByteBuffer in) {
        requireSize(in, 8 * size);
        double[] coordinates = new double[size];
        for (int i = 0; i < size; i++) {
            coordinates[i] = in.getDouble();
        }
        return read.apply(coordinates);
    }

    @Override
    public T decodeText(String text) {
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
        return read.apply(coordinates);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        for (double coordinate : write.apply(value)) {
            out.writeLong(Double.doubleToLongBits(coordinate));
        }
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        double[] coordinates = write.apply(value);
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
