package dev.pgpx.testing.script;

import dev.pgpx.query.Statement;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of a statement as they are. */
final class ParameterList implements ParameterWriter {
    private final List<@Nullable Object> values = new ArrayList<>();

    private ParameterList() {}

    static List<@Nullable Object> of(Statement statement) {
        ParameterList list = new ParameterList();
        statement.parameters().writeTo(list);
        return list.values;
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
