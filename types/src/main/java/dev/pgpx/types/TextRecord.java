package dev.pgpx.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that came in text form. Text that is none of the codec's type is refused by the codec. */
final class TextRecord extends RecordRow {
    private final @Nullable String[] fields;

    TextRecord(List<String> names, @Nullable String[] fields) {
        super(names);
        this.fields = fields;
    }

    @Override
    public boolean isNull(int index) {
        return fields[index] == null;
    }

    @Override
    public @Nullable String getText(int index) {
        return fields[index];
    }

    @Override
    <T> @Nullable T decode(int index, Codec<T> codec) {
        String text = fields[index];
        return text == null ? null : codec.decodeText(text);
    }
}
