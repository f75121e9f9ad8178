package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import dev.pgpx.types.bytes.ArrayDecoder;
import dev.pgpx.types.bytes.PlainText;
import java.nio.charset.StandardCharsets;
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
    /** jsonb in binary form is its text behind a version: whoever reads the text reads it. */
    private final boolean versioned;

    private @Nullable Codec<?> checked;
    private @Nullable Codec<?> usual;
    private boolean converted;

    JdbcColumn(Field field) {
        this.name = field.getColumnLabel();
        this.objectId = field.getOID();
        this.integerWidth = integerWidth(objectId);
        this.versioned = isSentBinary(field) && objectId == Oid.JSONB;
        this.binary = isSentBinary(field) && !versioned;
    }

    private static boolean isSentBinary(Field field) {
        return field.getFormat() == Field.BINARY_FORMAT;
    }

    /** Whether it is still of this description. */
    boolean fits(Field field) {
        return (binary || versioned) == isSentBinary(field);
    }

    String name() {
        return name;
    }

    /** Of its type. */
    int objectId() {
        return objectId;
    }

    /** Whether values are read from their binary form; from text otherwise. */
    boolean isBinary() {
        return binary;
    }

    /** Whether the value goes through its text, which is exact or fails: it is of another numeric type than the codec's, or that has no binary form. */
    boolean isConverted() {
        return converted;
    }

    /** Whether text stands behind a version, which the driver does not know. */
    boolean isVersioned() {
        return versioned;
    }

    /** The text of a value that is read from text. */
    String text(byte[] bytes) {
        if (!versioned) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (bytes.length == 0 || bytes[0] != JSONB_VERSION) {
            throw ValueException.unreadable(Codecs.JSONB.type(), "a version other than " + JSONB_VERSION, null);
        }
        return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
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
            converted |= !codec.hasBinary();
        }
        checked = codec;
        boolean isUsual = binary ? !converted && codec instanceof ArrayDecoder<?> : codec instanceof PlainText<?>;
        usual = isUsual ? codec : null;
    }

    private void compare(PgType expected, @Nullable String found) {
        if (found == null || found.equals(expected.name()) || !expected.isBuiltIn()) {
            return;
        }
        converted = NUMBERS.contains(found) && NUMBERS.contains(expected.name());
        if (!converted) {
            throw ValueException.wrongType(name, found, expected);
        }
    }
}
