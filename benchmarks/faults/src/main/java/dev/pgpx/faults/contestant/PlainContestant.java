package dev.pgpx.faults.contestant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.testing.fault.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * JDBC as a careful team writes it: every resource closed, a transaction rolled back when it fails, and a failure told from
 * one that may have come after the commit. The settings are the defaults of HikariCP (a pool of fixed size, 30 seconds to
 * wait for a connection) and pgjdbc (10 seconds to connect, prepared on the server from the fifth execution), and
 * what everybody is advised to set: a socket timeout of 30 seconds, without which a call could hang for ever, and TCP
 * keep-alive. A deadline is the query timeout of each statement, in the whole seconds that JDBC has; waiting for the pool,
 * connecting and committing have none.
 */
final class PlainContestant implements Contestant {
    private static final int SOCKET_TIMEOUT_SECONDS = 30;

    private final HikariDataSource pool;
    private final @Nullable Duration deadline;

    PlainContestant(String url, Limits limits) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(driver(Settings.of(url)));
        config.setMaximumPoolSize(limits.connections());
        config.setInitializationFailTimeout(-1); // as with pgpx no connection has to be there at first
        pool = new HikariDataSource(config);
        deadline = limits.deadline();
    }

    private static PGSimpleDataSource driver(Settings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.hosts().get(0).name()});
        source.setPortNumbers(new int[] {settings.hosts().get(0).port()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public void write(long id, Runnable beforeCommit) throws SQLException, NotCommittedException {
        boolean sent = false;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, id);
                beforeCommit.run();
                sent = true;
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                rollback(connection, failure);
                throw failure;
            }
        } catch (SQLException failure) {
            if (sent) {
                throw failure;
            }
            throw new NotCommittedException(failure);
        }
    }

    private void insert(Connection connection, long id) throws SQLException {
        execute(connection, "insert into entry (id, lines) values (?, 0)", id);
        for (int number = 1; number <= Tables.LINES; number++) {
            execute(connection, "insert into line (entry_id, number) values (?, ?)", id, number);
        }
        execute(connection, "update entry set lines = ? where id = ?", Tables.LINES, id);
    }

    private static void rollback(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    private void execute(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setLong(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        if (deadline != null) {
            statement.setQueryTimeout((int) Math.max(1, deadline.plusMillis(999).toSeconds()));
        }
        return statement;
    }

    @Override
    public Outcome outcome(Exception failure) {
        return failure instanceof NotCommittedException ? Outcome.FAILED : Outcome.of(failure);
    }

    /** The driver tells no transaction id, so there is nothing to ask the server for. */
    @Override
    public Optional<Boolean> resolve(Exception unknown) {
        return Optional.empty();
    }

    @Override
    public Answer read(long key, String token) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        prepare(connection, "select ?::text, key, content from item where key = ?")) {
            statement.setString(1, token);
            statement.setLong(2, key);
            return answer(statement);
        }
    }

    private static Answer answer(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new Answer(row.getString(1), new Item(row.getLong(2), row.getString(3)));
        }
    }

    @Override
    public Item lookup(long key) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepare(connection, "select key, content from item where key = ?")) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Item(row.getLong(1), row.getString(2));
            }
        }
    }

    @Override
    public Answer readTenant(long key) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return tenant(connection, key);
        }
    }

    private Answer tenant(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = prepare(
                connection,
                "select coalesce(current_setting('app.tenant', true), ''), key, content from item where key = ?")) {
            statement.setLong(1, key);
            return answer(statement);
        }
    }

    /** Three requests: the driver sends BEGIN along with the first statement. */
    @Override
    public Answer readAs(long key, String tenant) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepare(connection, "select set_config('app.tenant', ?, true)")) {
                statement.setString(1, tenant);
                statement.executeQuery().close();
            }
            Answer answer = tenant(connection, key);
            connection.commit();
            return answer;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
