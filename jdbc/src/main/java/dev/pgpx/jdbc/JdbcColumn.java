package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result, and the codec that it has been found to fit. Bytes of one type read by the codec of another would
 * often give a value, and a wrong one: eight bytes are a number as well as a time. So the types are compared, once for a
 * result. A value in text form needs no such check: text that is none of the codec's type is refused by the codec.
 */
final class JdbcColumn {
    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "float4", "float8", "numeric");

    private final String name;
    private final int position;
    private final boolean binary;
    private @Nullable Codec<?> checked;
    private boolean binaryForChecked;
    private boolean converted;

    /**
     * A column.
     *
     * @param position from 1, as JDBC counts
     */
    JdbcColumn(String name, int position, boolean binary) {
        this.name = name;
        this.position = position;
        this.binary = binary;
    }

    String name() {
        return name;
    }

    /** Whether {@code getBytes} gives the binary form to the codec that was checked last. */
    boolean isBinary() {
        return binaryForChecked;
    }

    /** Whether the value is of another numeric type than the codec's, and goes through its text, which is exact or fails. */
    boolean isConverted() {
        return converted;
    }

    void check(Codec<?> codec, ResultSetMetaData metaData) throws SQLException {
        if (checked == codec) {
            return;
        }
        converted = false;
        if (binary) {
            compare(codec.type(), BinaryType.of(metaData, position));
        }
        // the driver has already decoded the text form of bytea
        binaryForChecked = binary || codec.type().name().equals("bytea");
        checked = codec;
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
