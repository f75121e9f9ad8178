package dev.pgpx.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;

/** Writes rows: one by one with its key returned, many as batches, which the driver makes statements of many rows of. */
record Writes(DataSource pool) {
    private static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String INSERT =
            "insert into entry (" + Account.VALUES + ") values (" + PLACES + ")";
    private static final String INSERT_WITH_ID =
            "insert into entry (" + Account.VALUES + ", id) values (" + PLACES + ", ?)";
    private static final String UPDATE = "update customer set name = ?, city = ?, age = ?, balance = ?, active = ?,"
            + " created_at = ?, profile = ?, tags = ?, token = ? where id = ?";
    private static final String UPSERT = "insert into customer (" + Account.VALUES + ") values (" + PLACES
            + ") on conflict (token) do update set name = excluded.name, city = excluded.city, age = excluded.age,"
            + " balance = excluded.balance, active = excluded.active, created_at = excluded.created_at,"
            + " profile = excluded.profile, tags = excluded.tags, token = excluded.token";
    private static final int ID = 10;
    private static final int PORTION = 1_000;

    /** Sets what a statement has for a row. */
    private interface Setter {
        void set(PreparedStatement statement, int index) throws SQLException;
    }

    long insert(Account row) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT + " returning id")) {
            values(connection, insert, row);
            try (ResultSet key = insert.executeQuery()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    void insertAll(List<Account> rows) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            batch(connection, INSERT, rows, (statement, index) -> {});
        }
    }

    /** The keys are drawn beforehand: the driver cannot make statements of many rows of those that return some. */
    long[] insertAllForIds(List<Account> rows) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            long[] ids = ids(connection, rows.size());
            batch(connection, INSERT_WITH_ID, rows, (statement, index) -> statement.setLong(ID, ids[index]));
            return ids;
        }
    }

    private static long[] ids(Connection connection, int count) throws SQLException {
        try (PreparedStatement draw =
                connection.prepareStatement("select nextval('entry_id_seq') from generate_series(1, ?)")) {
            draw.setInt(1, count);
            try (ResultSet key = draw.executeQuery()) {
                long[] ids = new long[count];
                for (int i = 0; key.next(); i++) {
                    ids[i] = key.getLong(1);
                }
                return ids;
            }
        }
    }

    void updateAll(List<Account> rows) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            batch(connection, UPDATE, rows, (statement, index) -> statement.setLong(ID, rows.get(index).id()));
        }
    }

    void upsertAll(List<Account> rows) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            batch(connection, UPSERT, rows, (statement, index) -> {});
        }
    }

    private static void batch(Connection connection, String sql, List<Account> rows, Setter more) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                values(connection, statement, rows.get(i));
                more.set(statement, i);
                statement.addBatch();
                if (i % PORTION == PORTION - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    private static void values(Connection connection, PreparedStatement statement, Account row) throws SQLException {
        statement.setString(1, row.name());
        statement.setString(2, row.city());
        statement.setInt(3, row.age());
        statement.setBigDecimal(4, row.balance());
        statement.setBoolean(5, row.active());
        statement.setTimestamp(6, Timestamp.from(row.createdAt()));
        statement.setObject(7, row.profile(), Types.OTHER);
        statement.setArray(8, connection.createArrayOf("text", row.tags().toArray()));
        statement.setObject(9, row.token());
    }
}
