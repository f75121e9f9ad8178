package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import dev.pgpx.types.bytes.ArrayDecoder;
import dev.pgpx.types.bytes.PlainText;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Oid;

/**
 * A column of a result, and the codec that it has been found to fit. Bytes of one type read by the codec of another would
 * often give a value, and a wrong one: eight bytes are a number as well as a time. So the types are compared, once for a
 * description. A value in text form needs no such check: text that is none of the codec's type is refused by the codec.
 */
final class JdbcColumn {
    private static final int JSONB_VERSION = 1;
    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "float4", "float8", "numeric");

    private final String name;
    private final int objectId;
    private final int integerWidth;
    private final boolean binary;
    private @Nullable Codec<?> checked;
    private @Nullable Codec<?> usual;
    private boolean converted;

    JdbcColumn(Field field) {
        this.name = field.getColumnLabel();
        this.objectId = field.getOID();
        this.integerWidth = integerWidth(objectId);
        this.binary = isBinary(field);
    }

    static boolean isBinary(Field field) {
        return field.getFormat() == Field.BINARY_FORMAT;
    }

    String name() {
        return name;
    }

    /** Of its type. */
    int objectId() {
        return objectId;
    }

    /** Whether values came in binary form. */
    boolean isBinary() {
        return binary;
    }

    /** Whether the value is of another type than the codec's, and goes through its text, which is exact or fails. */
    boolean isConverted() {
        return converted;
    }

    /** Whether values are jsonb in binary form: a version and the text. The driver reads the text only. */
    boolean isVersioned() {
        return binary && objectId == Oid.JSONB;
    }

    /** The text of such a value. */
    byte[] withoutVersion(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != JSONB_VERSION) {
            throw ValueException.unreadable(Codecs.JSONB.type(), "another version of its binary form than 1", null)
                    .at("column " + name);
        }
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    /** How many bytes its integers have; 0 when it has none. */
    int integerWidth() {
        return integerWidth;
    }

    private static int integerWidth(int objectId) {
        return switch (objectId) {
            case Oid.INT2 -> Short.BYTES;
            case Oid.INT4 -> Integer.BYTES;
            case Oid.INT8 -> Long.BYTES;
            default -> 0;
        };
    }

    /**
     * The codec that has been found to fit, where it reads as most do: from bytes in binary form, or plain text. Null where none has
     * been, and where values are read in another way.
     */
    @Nullable
    Codec<?> usual() {
        return usual;
    }

    /**
     * Makes sure that a codec fits.
     *
     * @return the same
     */
    @SuppressWarnings("ReferenceEquality") // the same codec, whatever equals it
    Codec<?> checked(Codec<?> codec) {
        if (checked != codec) {
            check(codec);
        }
        return Objects.requireNonNull(checked);
    }

    private void check(Codec<?> codec) {
        checked = null; // unless it fits
        usual = null;
        converted = false;
        if (binary) {
            compare(codec.type(), BinaryType.of(objectId));
        }
        checked = codec;
        boolean isUsual = binary ? !converted && codec instanceof ArrayDecoder<?> : codec instanceof PlainText<?>;
        usual = isUsual ? codec : null;
    }

    private void compare(PgType expected, @Nullable String found) {
        if (found == null || found.equals(expected.name()) || !expected.isBuiltIn()) {
            return;
        }
        converted = isVersioned() || (NUMBERS.contains(found) && NUMBERS.contains(expected.name()));
        if (!converted) {
            throw ValueException.wrongType(name, found, expected);
        }
    }
}
