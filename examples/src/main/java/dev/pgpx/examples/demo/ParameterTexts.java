package dev.pgpx.examples.demo;

import dev.pgpx.query.Statement;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a statement's parameters as text. The data of the demo are public; other programs keep theirs to themselves. */
final class ParameterTexts implements ParameterWriter {
    private final List<String> texts = new ArrayList<>();

    private ParameterTexts() {}

    static List<String> of(Statement statement) {
        ParameterTexts values = new ParameterTexts();
        statement.parameters().writeTo(values);
        return values.texts;
    }

    @Override
    public void writeBoolean(boolean value) {
        texts.add(String.valueOf(value));
    }

    @Override
    public void writeShort(short value) {
        texts.add(String.valueOf(value));
    }

    @Override
    public void writeInt(int value) {
        texts.add(String.valueOf(value));
    }

    @Override
    public void writeLong(long value) {
        texts.add(String.valueOf(value));
    }

    @Override
    public void writeFloat(float value) {
        texts.add(String.valueOf(value));
    }

    @Override
    public void writeDouble(double value) {
        texts.add(String.valueOf(value));
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        if (value == null) {
            texts.add("null");
            return;
        }
        StringBuilder text = new StringBuilder();
        codec.encodeText(value, text);
        texts.add(text.toString());
    }
}
