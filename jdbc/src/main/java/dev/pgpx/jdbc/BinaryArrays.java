package dev.pgpx.jdbc;

import java.util.Set;
import org.postgresql.core.Oid;

/**
 * The arrays that are sent in binary form, which costs the server and the client half of what text does. The driver's own setting
 * would have them come back so, too, and of many it could not make text then, for those who read a column without its type.
 */
final class BinaryArrays {
    /** What the driver asks before it takes the binary form of a value. */
    static final Set<Integer> OBJECT_IDS = Set.of(
            Oid.BOOL_ARRAY,
            Oid.BYTEA_ARRAY,
            Oid.DATE_ARRAY,
            Oid.FLOAT4_ARRAY,
            Oid.FLOAT8_ARRAY,
            Oid.INT2_ARRAY,
            Oid.INT4_ARRAY,
            Oid.INT8_ARRAY,
            Oid.NUMERIC_ARRAY,
            Oid.TEXT_ARRAY,
            Oid.TIME_ARRAY,
            Oid.TIMETZ_ARRAY,
            Oid.TIMESTAMP_ARRAY,
            Oid.TIMESTAMPTZ_ARRAY,
            Oid.UUID_ARRAY,
            Oid.VARCHAR_ARRAY);

    private BinaryArrays() {}
}
