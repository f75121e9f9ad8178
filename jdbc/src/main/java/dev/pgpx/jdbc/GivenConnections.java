package dev.pgpx.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a DataSource that belongs to somebody else; it is never closed here. */
record GivenConnections(DataSource source) implements Connections {
    @Override
    public Connection take() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void giveBack(Connection connection, boolean broken) throws SQLException {
        connection.close();
    }

    @Override
    public void close() {
        // whoever gave the DataSource closes it
    }
}
