package dev.pgpx.faults.contestant;

import dev.pgpx.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database of a contestant: items to read; entries to write, each with {@link #LINES} lines and at last its number of
 * lines. Made and looked at straight, without the contestant.
 */
public final class Tables {
    /** How many lines an entry has. */
    static final int LINES = 2;

    private Tables() {}

    /**
     * Makes a database with the items and no entry.
     *
     * @param server where
     * @param name of the database
     * @throws SQLException when the server refuses
     */
    public static void create(EmbeddedServer server, String name) throws SQLException {
        execute(server, "postgres", "create database " + name);
        execute(
                server,
                name,
                "create table item (key bigint primary key, content text not null);"
                        + " create table entry (id bigint primary key, lines int not null);"
                        + " create table line (entry_id bigint not null references entry, number int not null)");
        execute(
                server,
                name,
                "insert into item select key, 'item ' || key || ' is ' || key * 7919 from generate_series(1, "
                        + Item.COUNT + ") key; analyze item");
    }

    /**
     * Removes all entries.
     *
     * @param server where
     * @param name of the database
     * @throws SQLException when the server refuses
     */
    public static void clear(EmbeddedServer server, String name) throws SQLException {
        execute(server, name, "truncate entry, line");
    }

    /**
     * The entries that are there.
     *
     * @param server where
     * @param name of the database
     * @return their ids
     * @throws SQLException when the server refuses
     */
    public static List<Long> entries(EmbeddedServer server, String name) throws SQLException {
        return ids(server, name, "select id from entry");
    }

    /**
     * The entries of which only a part is there.
     *
     * @param server where
     * @param name of the database
     * @return their ids
     * @throws SQLException when the server refuses
     */
    public static List<Long> torn(EmbeddedServer server, String name) throws SQLException {
        return ids(
                server,
                name,
                "select id from entry left join line on entry_id = id group by id having lines <> " + LINES
                        + " or count(number) <> " + LINES);
    }

    /**
     * How many sessions a database has.
     *
     * @param server where
     * @param name of the database
     * @return their number, without the one that counts
     * @throws SQLException when the server refuses
     */
    public static long sessions(EmbeddedServer server, String name) throws SQLException {
        return ids(server, "postgres", "select count(*) from pg_stat_activity where datname = '" + name + "'")
                .get(0);
    }

    private static void execute(EmbeddedServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Long> ids(EmbeddedServer server, String database, String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static Connection connect(EmbeddedServer server, String database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database
                + "?connectTimeout=10&socketTimeout=30&ApplicationName=faults";
        return DriverManager.getConnection(url, server.user(), "");
    }
}
