package dev.pgpx.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where an engine has its connections from. Thread-safe. */
interface Connections {
    /** A connection for one session. */
    Connection take() throws SQLException;

    /** Gives a connection back; a broken one is not handed out again. */
    void giveBack(Connection connection, boolean broken) throws SQLException;

    /** Ends the connections that are not in use. */
    void close();
}
