package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that came in binary form. Bytes of one type read by the codec of another would often give a value, and a wrong
 * one, so the types are compared as far as their numbers are known ahead.
 */
final class BinaryRecord extends RecordRow {
    /** Types from here on are numbered by each database: domains, enums, types of extensions. */
    private static final int FIRST_UNKNOWN = 16_384;

    private static final Map<Integer, Codec<?>> NUMBERS =
            byType(Codecs.INT2, Codecs.INT4, Codecs.INT8, Codecs.FLOAT4, Codecs.FLOAT8, Codecs.NUMERIC_EXTENDED);

    /** Those whose text is often asked for. */
    private static final Map<Integer, Codec<?>> PRINTED = byType(
            Codecs.BOOL,
            Codecs.TEXT,
            Codecs.VARCHAR,
            Codecs.BPCHAR,
            Codecs.NAME,
            Codecs.UUID,
            Codecs.JSON,
            Codecs.JSONB,
            Codecs.DATE,
            Codecs.TIME,
            Codecs.TIMESTAMP,
            Codecs.TIMESTAMPTZ);

    /** Types that share a binary form: text, arrays of text, addresses, bits. */
    private static final List<Set<Integer>> ALIKE = List.of(
            Set.of(19, 25, 705, 1042, 1043), Set.of(1003, 1009, 1014, 1015), Set.of(650, 869), Set.of(1560, 1562));

    private final int[] types;
    private final @Nullable ByteBuffer[] fields;

    BinaryRecord(List<String> names, int[] types, @Nullable ByteBuffer[] fields) {
        super(names);
        this.types = types;
        this.fields = fields;
    }

    private static Map<Integer, Codec<?>> byType(Codec<?>... codecs) {
        return Stream.of(codecs).collect(Collectors.toMap(codec -> codec.type().oid(), Function.identity()));
    }

    @Override
    public boolean isNull(int index) {
        return fields[index] == null;
    }

    @Override
    public @Nullable String getText(int index) {
        ByteBuffer field = fields[index];
        if (field == null) {
            return null;
        }
        Codec<?> codec = NUMBERS.getOrDefault(types[index], PRINTED.get(types[index]));
        if (codec == null) {
            throw ValueException.wrongType(name(index), "number " + types[index], Codecs.TEXT.type());
        }
        return text(codec, field);
    }

    private static <T> String text(Codec<T> codec, ByteBuffer field) {
        return codec.text(all(codec, field));
    }

    @Override
    <T> @Nullable T decode(int index, Codec<T> codec) {
        ByteBuffer field = fields[index];
        if (field == null) {
            return null;
        }
        int found = types[index];
        int expected = codec.type().oid();
        if (found == expected || expected == 0 || found >= FIRST_UNKNOWN || areAlike(found, expected)) {
            return all(codec, field);
        }
        Codec<?> number = NUMBERS.get(found);
        if (number == null || !NUMBERS.containsKey(expected)) {
            throw ValueException.wrongType(name(index), "number " + found, codec.type());
        }
        return codec.decodeText(text(number, field));
    }

    private static boolean areAlike(int found, int expected) {
        return ALIKE.stream().anyMatch(types -> types.contains(found) && types.contains(expected));
    }

    private static <T> T all(Codec<T> codec, ByteBuffer field) {
        return Elements.all(codec, field.duplicate());
    }
}
