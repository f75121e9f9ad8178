package dev.pgpx.jdbc;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** A session over one connection of the driver. The pool's wrapper is kept only to be given back. */
final class JdbcSession implements EngineSession {
    private static final Statement TRANSACTION_END = Statement.of("commit or rollback", "transaction");

    private final Connections connections;
    private final Connection borrowed;
    private final BaseConnection driver;
    private final String target;
    private @Nullable DatabaseException firstFailure;
    private boolean closed;

    JdbcSession(Connections connections, Connection borrowed, BaseConnection driver, String target) {
        this.connections = connections;
        this.borrowed = borrowed;
        this.driver = driver;
        this.target = target;
    }

    @Override
    public EngineResult execute(Statement statement, int fetchSize) {
        try {
            return execute(statement, prepare(statement), fetchSize);
        } catch (SQLException e) {
            throw failed(e, statement);
        }
    }

    private PreparedStatement prepare(Statement statement) throws SQLException {
        boolean withParameters = statement.parameters().count() > 0;
        return driver.prepareStatement(JdbcSql.of(statement.sql(), withParameters));
    }

    private JdbcResult execute(Statement statement, PreparedStatement prepared, int fetchSize) throws SQLException {
        try {
            prepared.setFetchSize(fetchSize);
            statement.parameters().writeTo(new JdbcParameters(prepared));
            return JdbcResult.of(prepared, prepared.execute(), failure -> failed(failure, statement));
        } catch (JdbcParameters.BindingFailure e) {
            prepared.close();
            throw e.failure();
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    @Override
    public long copyIn(Statement copy, CopySource source) {
        try {
            CopyIn operation = driver.getCopyAPI().copyIn(copy.sql());
            try {
                OutputStream out = new PGCopyOutputStream(operation);
                source.writeTo(out);
                out.flush();
                return operation.endCopy();
            } finally {
                if (operation.isActive()) {
                    operation.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw failed(e, copy);
        } catch (IOException e) {
            // the driver's stream wraps its own failures
            throw failed(e.getCause() instanceof SQLException cause ? cause : new SQLException(e), copy);
        }
    }

    @Override
    public void begin(TransactionOptions options) {
        firstFailure = null;
        Statement begin = Statement.of("begin", "transaction");
        try {
            driver.setAutoCommit(false);
        } catch (SQLException e) {
            throw failed(e, begin);
        }
        String characteristics = options.characteristics();
        if (!characteristics.isEmpty()) {
            execute(Statement.of("set transaction " + characteristics, "transaction"), ALL_ROWS)
                    .close();
        }
    }

    @Override
    public void commit() {
        DatabaseException failure = firstFailure;
        if (failure != null && driver.getTransactionState() == TransactionState.FAILED) {
            rollback();
            throw TransactionException.failedBefore(failure);
        }
        try {
            driver.commit();
            driver.setAutoCommit(true);
        } catch (SQLException e) {
            throw failed(e, TRANSACTION_END);
        }
    }

    @Override
    public void rollback() {
        try {
            if (!driver.getAutoCommit()) {
                driver.rollback();
                driver.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e, TRANSACTION_END);
        }
    }

    @Override
    public ServerVersion serverVersion() {
        return ServerVersion.of(driver.getQueryExecutor().getServerVersion());
    }

    @Override
    public void cancel() {
        try {
            driver.cancelQuery();
        } catch (SQLException e) {
            throw SqlErrors.opening(e, target); // a cancel goes over a connection of its own
        }
    }

    private DatabaseException failed(SQLException failure, Statement statement) {
        DatabaseException told = SqlErrors.running(failure, statement, target);
        if (firstFailure == null) {
            firstFailure = told;
        }
        return told;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean broken = true;
        try {
            if (!driver.isClosed()) {
                rollback();
                rollbackOfHandWritten();
                broken = false;
            }
        } catch (SQLException e) {
            throw failed(e, TRANSACTION_END);
        } finally {
            giveBack(broken);
        }
    }

    /** A transaction that was begun by SQL text, which the driver's own switch knows nothing of, must not go to the next one. */
    private void rollbackOfHandWritten() throws SQLException {
        if (driver.getTransactionState() != TransactionState.IDLE) {
            driver.execSQLUpdate("rollback");
        }
    }

    private void giveBack(boolean broken) {
        try {
            connections.giveBack(borrowed, broken);
        } catch (SQLException e) {
            throw failed(e, TRANSACTION_END);
        }
    }
}
