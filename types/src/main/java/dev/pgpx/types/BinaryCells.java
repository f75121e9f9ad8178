package dev.pgpx.types;

import org.jspecify.annotations.Nullable;

/**
 * Writes values in binary form, each preceded by its length in bytes, -1 for null: the form of the cells of a COPY and of the
 * elements of an array. One thread at a time.
 */
public final class BinaryCells implements ParameterWriter {
    private final BinaryWriter out;

    /**
     * A writer of cells.
     *
     * @param out where to append
     */
    public BinaryCells(BinaryWriter out) {
        this.out = out;
    }

    @Override
    public void writeBoolean(boolean value) {
        out.writeInt(1);
        out.writeByte(value ? 1 : 0);
    }

    @Override
    public void writeShort(short value) {
        out.writeInt(Short.BYTES);
        out.writeShort(value);
    }

    @Override
    public void writeInt(int value) {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }

    @Override
    public void writeLong(long value) {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    @Override
    public void writeFloat(float value) {
        out.writeInt(Float.BYTES);
        out.writeInt(Float.floatToIntBits(value));
    }

    @Override
    public void writeDouble(double value) {
        out.writeInt(Double.BYTES);
        out.writeLong(Double.doubleToLongBits(value));
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        Elements.write(codec, value, out);
    }
}
