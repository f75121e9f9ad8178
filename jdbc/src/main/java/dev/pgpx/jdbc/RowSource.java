package dev.pgpx.jdbc;

import dev.pgpx.database.error.DatabaseException;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;

/** Where rows have come from, for the little that they need beside their bytes. */
interface RowSource {
    /** What needs the driver: names of types, and conversions. */
    @FunctionalInterface
    interface Use<R> {
        R on(BaseConnection connection) throws SQLException;
    }

    /** Does something with a connection that is the reader's. */
    <R> R withDriver(Use<R> use) throws SQLException;

    /** What a failure of it means. */
    DatabaseException told(SQLException failure);
}
