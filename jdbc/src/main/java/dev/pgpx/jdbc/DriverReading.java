package dev.pgpx.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.Tuple;

/**
 * Reads a value as JDBC does, with the driver's conversions from other types: a bigint as an int where it fits, a time as text.
 * For the rare column that is not of the type that is asked for.
 *
 * @param <R> what is read
 */
@FunctionalInterface
interface DriverReading<R> {
    /** Reads it from the current row; positions begin at 1. */
    R read(ResultSet row, int position) throws SQLException;

    /** Reads it from these values. */
    default R read(BaseConnection driver, Field[] fields, Tuple values, int index) throws SQLException {
        try (Statement statement = driver.createStatement();
                ResultSet row =
                        ((BaseStatement) statement).createDriverResultSet(fields, new ArrayList<>(List.of(values)))) {
            row.next();
            return read(row, index + 1);
        }
    }
}
