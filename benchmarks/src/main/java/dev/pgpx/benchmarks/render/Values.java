package dev.pgpx.benchmarks.render;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.function.Consumer;

/** Hands on the values that pgpx would bind. */
final class Values implements ParameterWriter {
    private final Consumer<Object> out;

    Values(Consumer<Object> out) {
        this.out = out;
    }

    @Override
    public void writeBoolean(boolean value) {
        out.accept(value);
    }

    @Override
    public void writeShort(short value) {
        out.accept(value);
    }

    @Override
    public void writeInt(int value) {
        out.accept(value);
    }

    @Override
    public void writeLong(long value) {
        out.accept(value);
    }

    @Override
    public void writeFloat(float value) {
        out.accept(value);
    }

    @Override
    public void writeDouble(double value) {
        out.accept(value);
    }

    @Override
    public <T> void write(Codec<T> codec, T value) {
        out.accept(value);
    }
}
