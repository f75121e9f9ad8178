package dev.pgpx.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads rows of {@code account}. */
record Reads(DataSource pool) {
    private static final String SELECT = "select " + Account.COLUMNS + " from account";
    private static final int LIST = 1_000;
    private static final int FETCH = 1_000;

    Account lookup(long id) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Account.of(row);
            }
        }
    }

    List<Account> list(long from) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " where id >= ? order by id limit ?")) {
            select.setLong(1, from);
            select.setInt(2, LIST);
            return all(select, LIST);
        }
    }

    List<Account> pageByOffset(int offset, int size) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SELECT + " order by created_at, id limit ? offset ?")) {
            select.setInt(1, size);
            select.setInt(2, offset);
            return all(select, size);
        }
    }

    List<Account> pageByKey(Account after, int size) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        SELECT + " where (created_at, id) > (?, ?) order by created_at, id limit ?")) {
            select.setTimestamp(1, Timestamp.from(after.createdAt()));
            select.setLong(2, after.id());
            select.setInt(3, size);
            return all(select, size);
        }
    }

    private static List<Account> all(PreparedStatement select, int size) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            List<Account> rows = new ArrayList<>(size);
            while (row.next()) {
                rows.add(Account.of(row));
            }
            return rows;
        }
    }

    void stream(Consumer<? super Account> each) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(SELECT + " order by id")) {
                select.setFetchSize(FETCH);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        each.accept(Account.of(row));
                    }
                }
            }
            connection.commit();
        }
    }
}
