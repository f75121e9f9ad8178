package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what it is given. */
final class RecordingWriter implements ParameterWriter {
    private final List<@Nullable Object> values = new ArrayList<>();

    static List<@Nullable Object> valuesOf(Statement statement) {
        RecordingWriter writer = new RecordingWriter();
        statement.parameters().writeTo(writer);
        return writer.values;
    }

    static List<@Nullable Object> valuesOf(RowBatch<?> batch, int row) {
        RecordingWriter writer = new RecordingWriter();
        batch.writeRow(row, writer);
        return writer.values;
    }

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
