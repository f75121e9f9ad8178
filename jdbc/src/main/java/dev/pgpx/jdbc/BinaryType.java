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
    /** Widths of the driver's widest time and timestamp without zone and without fraction of a second. */
    private static final int TIME_WIDTH = 8;

    private static final int TIMESTAMP_WIDTH = 22;

    /** The driver takes money for a floating-point number, but one without digits. */
    private static final int DOUBLE_DIGITS = 17;

    private BinaryType() {}

    /** The catalog name; null for types that the codecs tell apart by themselves. */
    static @Nullable String of(ResultSetMetaData metaData, int position) throws SQLException {
        return switch (metaData.getColumnType(position)) {
            case Types.BIT -> "bool";
            case Types.SMALLINT -> "int2";
            case Types.INTEGER -> "int4";
            case Types.BIGINT -> "int8";
            case Types.REAL -> "float4";
            case Types.DOUBLE -> metaData.getPrecision(position) == DOUBLE_DIGITS ? "float8" : "money";
            case Types.NUMERIC -> "numeric";
            case Types.BINARY -> "bytea";
            case Types.DATE -> "date";
            case Types.TIME -> withoutFraction(metaData, position) > TIME_WIDTH ? "timetz" : "time";
            case Types.TIMESTAMP -> withoutFraction(metaData, position) > TIMESTAMP_WIDTH ? "timestamptz" : "timestamp";
            default -> null;
        };
    }

    /** A type with a zone has the JDBC type of the one without; it is six characters wider. */
    private static int withoutFraction(ResultSetMetaData metaData, int position) throws SQLException {
        int digits = metaData.getScale(position);
        int fraction = digits == 0 ? 0 : Math.max(2, digits) + 1; // the driver counts two digits where one is declared
        return metaData.getColumnDisplaySize(position) - fraction;
    }
}
