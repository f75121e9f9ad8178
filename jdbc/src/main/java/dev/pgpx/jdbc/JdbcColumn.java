package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result, and the codec that it has been found to fit. Values of one type read by the codec of another would
 * often give a value, and a wrong one: eight bytes are a number as well as a time. So the types are compared, once.
 */
final class JdbcColumn {
    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "name", "unknown", "citext");
    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "float4", "float8", "numeric", "oid");

    private final String name;
    private final boolean binary;
    private @Nullable Codec<?> checked;
    private boolean converted;
    private boolean rawBytes;

    JdbcColumn(String name, boolean binary) {
        this.name = name;
        this.binary = binary;
    }

    String name() {
        return name;
    }

    /** Whether {@code getBytes} gives the binary form. */
    boolean isBinary() {
        return binary || rawBytes;
    }

    /** Whether the value is of another numeric type than the codec's, and goes through its text, which is exact or fails. */
    boolean isConverted() {
        return converted;
    }

    boolean isCheckedFor(Codec<?> codec) {
        return checked == codec;
    }

    void check(Codec<?> codec, String columnType) {
        PgType expected = codec.type();
        // types that each database numbers itself are known by name only, and their codecs check what they read
        boolean same =
                !expected.isBuiltIn() || columnType.equals(expected.name()) || alike(columnType, expected.name());
        converted = !same && NUMBERS.contains(columnType) && NUMBERS.contains(expected.name());
        if (!same && !converted) {
            throw ValueException.wrongType(name, columnType, expected);
        }
        rawBytes = columnType.equals("bytea"); // the driver has decoded its text form already
        checked = codec;
    }

    private static boolean alike(String columnType, String expected) {
        boolean array = columnType.startsWith("_") && expected.startsWith("_");
        String left = array ? columnType.substring(1) : columnType;
        String right = array ? expected.substring(1) : expected;
        return TEXTS.contains(left) && TEXTS.contains(right);
    }
}
