package dev.pgpx.jdbc;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL type of a column that came in binary form. The driver's metadata name it only at the price of a catalog query
 * for each result ({@code getColumnTypeName} looks whether the column is a serial one), so it is told from what the driver
 * knows by itself. That is enough: it asks for binary only of the types listed here, arrays of them, and geometric ones.
 */
final class BinaryType {
    /** Width of the driver's widest timestamp without zone and without fraction of a second. */
    private static final int TIMESTAMP_WIDTH = 22;

    private BinaryType() {}

    /** The catalog name; null for types that the codecs tell apart by themselves. */
    static @Nullable String of(ResultSetMetaData metaData, int position) throws SQLException {
        return switch (metaData.getColumnType(position)) {
            case Types.BIT -> "bool";
            case Types.SMALLINT -> "int2";
            case Types.INTEGER -> "int4";
            case Types.BIGINT -> "int8";
            case Types.REAL -> "float4";
            case Types.DOUBLE -> "float8";
            case Types.NUMERIC -> "numeric";
            case Types.BINARY -> "bytea";
            case Types.DATE -> "date";
            case Types.TIME -> "time";
            case Types.TIMESTAMP -> timestamp(metaData, position);
            default -> null;
        };
    }

    /** Both timestamps have one JDBC type; the one with a zone is six characters wider. */
    private static String timestamp(ResultSetMetaData metaData, int position) throws SQLException {
        int digits = metaData.getScale(position);
        int fraction = digits == 0 ? 0 : Math.max(2, digits) + 1; // the driver counts two digits for timestamp(1)
        int width = metaData.getColumnDisplaySize(position) - fraction;
        return width > TIMESTAMP_WIDTH ? "timestamptz" : "timestamp";
    }
}
