package dev.pgpx.processor;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is written. */
final class ValuesWriter implements ParameterWriter {
    final List<@Nullable Object> values = new ArrayList<>();

    @Override
    public void writeBoolean(boolean value) {
        values.add(value);
    }

    @Override
    public void writeShort(short value) {
        values.add(value);
    }

    @Override
    public void writeInt(int value) {
        values.add(value);
    }

    @Override
    public void writeLong(long value) {
        values.add(value);
    }

    @Override
    public void writeFloat(float value) {
        values.add(value);
    }

    @Override
    public void writeDouble(double value) {
        values.add(value);
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        values.add(value);
    }
}
