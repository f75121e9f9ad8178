package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Composite types. Binary: how many fields, then each with its object id and length, -1 for null. Text: the fields in
 * parentheses, nothing at all for null.
 */
final class CompositeCodec<R> extends TypeCodec<R> {
    private final List<Codec<?>> fields;
    private final Function<@Nullable Object[], R> read;
    private final Function<R, @Nullable Object[]> write;
    private final boolean binary;

    CompositeCodec(
            PgType type,
            Class<R> javaType,
            List<Codec<?>> fields,
            Function<@Nullable Object[], R> read,
            Function<R, @Nullable Object[]> write) {
        super(type, javaType);
        this.fields = List.copyOf(fields);
        this.read = read;
        this.write = write;
        this.binary = fields.stream()
                .allMatch(field -> field.hasBinary() && field.type().isBuiltIn());
    }

    /** Writing needs the fields' object ids, so a composite with a field without a fixed one is sent as text. */
    @Override
    public boolean hasBinary() {
        return binary;
    }

    @Override
    public boolean isSensitive() {
        return fields.stream().anyMatch(Codec::isSensitive);
    }

    @Override
    public R decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        requireFields(in.getInt());
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            requireAtLeast(in, 8);
            in.getInt();
            values[i] = Elements.read(type(), fields.get(i), in);
        }
        requireSize(in, 0);
        return read.apply(values);
    }

    private void requireFields(int count) {
        if (count != fields.size()) {
            throw unreadable(count + " fields where " + fields.size() + " were expected");
        }
    }

    @Override
    public R decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        @Nullable Object[] values = new Object[fields.size()];
        cursor.expect('(');
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                cursor.expect(',');
            }
            if (cursor.peek() != ',' && cursor.peek() != ')') {
                values[i] = fields.get(i).decodeText(QuotedText.readField(cursor));
            }
        }
        cursor.expect(')');
        cursor.expectEnd();
        return read.apply(values);
    }

    @Override
    public void encode(R value, BinaryWriter out) {
        @Nullable Object[] values = write.apply(value);
        out.writeInt(fields.size());
        for (int i = 0; i < values.length; i++) {
            out.writeInt(fields.get(i).type().oid());
            Elements.write(field(i), values[i], out);
        }
    }

    @Override
    public void encodeText(R value, StringBuilder out) {
        @Nullable Object[] values = write.apply(value);
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? '(' : ',');
            appendField(field(i), values[i], out);
        }
        out.append(values.length == 0 ? "()" : ")");
    }

    private static void appendField(Codec<Object> field, @Nullable Object value, StringBuilder out) {
        if (value != null) {
            int start = out.length();
            field.encodeText(value, out);
            QuotedText.quoteFrom(out, start);
        }
    }

    /** The function that takes the record apart gives each field's own Java type. */
    @SuppressWarnings("unchecked")
    private Codec<Object> field(int index) {
        return (Codec<Object>) fields.get(index);
    }
}
