package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anonymous records, {@code row(…)}: read as rows, whose fields are decoded when they are asked for. The binary form says the
 * type of each field, the text form does not. Never written: PostgreSQL has no input for them.
 */
final class RecordCodec extends TypeCodec<Row> {
    private static final PgType RECORD = PgType.builtIn("record", 2249, 2287);

    private final List<String> names;

    RecordCodec(List<String> names) {
        super(RECORD, Row.class);
        this.names = List.copyOf(names);
    }

    @Override
    public Row decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        int count = in.getInt();
        if (count != names.size()) {
            throw unreadable(count + " fields where " + names.size() + " were expected");
        }
        int[] types = new int[count];
        @Nullable ByteBuffer[] fields = new ByteBuffer[count];
        for (int i = 0; i < count; i++) {
            requireAtLeast(in, 8);
            types[i] = in.getInt();
            fields[i] = field(in);
        }
        requireSize(in, 0);
        return new BinaryRecord(names, types, fields);
    }

    /** The bytes of the next field, passed; null for null. */
    private @Nullable ByteBuffer field(ByteBuffer in) {
        int length = in.getInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw unreadable("a field whose length its bytes contradict");
        }
        ByteBuffer field = in.slice(in.position(), length);
        in.position(in.position() + length);
        return field;
    }

    @Override
    public Row decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        @Nullable String[] fields = new String[names.size()];
        cursor.expect('(');
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                cursor.expect(',');
            }
            if (cursor.peek() != ',' && cursor.peek() != ')') {
                fields[i] = QuotedText.readField(cursor);
            }
        }
        cursor.expect(')');
        cursor.expectEnd();
        return new TextRecord(names, fields);
    }

    @Override
    public void encode(Row value, BinaryWriter out) {
        throw outOfRange("nothing that could be sent");
    }

    @Override
    public void encodeText(Row value, StringBuilder out) {
        throw outOfRange("nothing that could be sent");
    }
}
