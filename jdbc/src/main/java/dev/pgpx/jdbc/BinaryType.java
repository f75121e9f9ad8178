package dev.pgpx.jdbc;

import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/**
 * The PostgreSQL type of a column that came in binary form, by its object id. Binary is asked for only of the types listed
 * here, arrays of them, uuid and geometric ones, which the codecs tell apart by themselves, and jsonb, which is read as text.
 */
final class BinaryType {
    private BinaryType() {}

    /** The catalog name; null for types that the codecs tell apart by themselves. */
    static @Nullable String of(int objectId) {
        return switch (objectId) {
            case Oid.BOOL -> "bool";
            case Oid.INT2 -> "int2";
            case Oid.INT4 -> "int4";
            case Oid.INT8 -> "int8";
            case Oid.FLOAT4 -> "float4";
            case Oid.FLOAT8 -> "float8";
            case Oid.MONEY -> "money";
            case Oid.NUMERIC -> "numeric";
            case Oid.BYTEA -> "bytea";
            case Oid.DATE -> "date";
            case Oid.TIME -> "time";
            case Oid.TIMETZ -> "timetz";
            case Oid.TIMESTAMP -> "timestamp";
            case Oid.TIMESTAMPTZ -> "timestamptz";
            default -> null;
        };
    }
}
