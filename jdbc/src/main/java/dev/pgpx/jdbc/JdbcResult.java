package dev.pgpx.jdbc;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.types.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a prepared statement gave; it is closed with the result. */
final class JdbcResult implements EngineResult {
    private final PreparedStatement statement;
    private final Function<SQLException, DatabaseException> failures;
    private final @Nullable ResultSet rows;
    private final @Nullable JdbcRow row;
    private final long count;

    private JdbcResult(
            PreparedStatement statement,
            Function<SQLException, DatabaseException> failures,
            @Nullable ResultSet rows,
            @Nullable JdbcRow row,
            long count) {
        this.statement = statement;
        this.failures = failures;
        this.rows = rows;
        this.row = row;
        this.count = count;
    }

    static JdbcResult of(
            PreparedStatement statement, boolean hasRows, Function<SQLException, DatabaseException> failures)
            throws SQLException {
        if (!hasRows) {
            return new JdbcResult(statement, failures, null, null, Math.max(0, statement.getLargeUpdateCount()));
        }
        ResultSet rows = statement.getResultSet();
        return new JdbcResult(statement, failures, rows, JdbcRow.of(rows, failures), 0);
    }

    @Override
    public boolean hasRows() {
        return rows != null;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public boolean next() {
        if (rows == null) {
            return false;
        }
        try {
            return rows.next();
        } catch (SQLException e) {
            throw failures.apply(e);
        }
    }

    @Override
    public Row row() {
        if (row == null) {
            throw new IllegalStateException("a command gives no rows; ask hasRows() first");
        }
        return row;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw failures.apply(e);
        }
    }
}
