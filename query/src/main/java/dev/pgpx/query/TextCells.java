package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import org.jspecify.annotations.Nullable;

/** Hands over each value as its text form, of type {@code text}. */
record TextCells(ParameterWriter out) implements ParameterWriter {
    @Override
    public void writeBoolean(boolean value) {
        write(Codecs.BOOL, value);
    }

    @Override
    public void writeShort(short value) {
        write(Codecs.INT2, value);
    }

    @Override
    public void writeInt(int value) {
        write(Codecs.INT4, value);
    }

    @Override
    public void writeLong(long value) {
        write(Codecs.INT8, value);
    }

    @Override
    public void writeFloat(float value) {
        write(Codecs.FLOAT4, value);
    }

    @Override
    public void writeDouble(double value) {
        write(Codecs.FLOAT8, value);
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        out.write(Codecs.TEXT, value == null ? null : codec.text(value));
    }
}
