package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a prepared statement gave; it is closed with the result. */
final class JdbcResult implements EngineResult {
    private final Source source;
    private final @Nullable ResultSet rows;
    private final @Nullable JdbcRow row;
    private final long count;
    private final int fetchSize;
    private long read;

    /** Where results come from. */
    private record Source(
            PreparedStatement prepared,
            GuardedLine line,
            Statement statement,
            Deadline deadline,
            TransactionProgress transaction,
            boolean isPart) {
        Source part() {
            return new Source(prepared, line, statement, deadline, transaction, true);
        }

        DatabaseException told(SQLException failure) {
            return line.call(statement, Deadline.NONE, false, transaction, () -> {
                throw failure;
            });
        }
    }

    private JdbcResult(Source source, @Nullable ResultSet rows, @Nullable JdbcRow row, long count, int fetchSize) {
        this.source = source;
        this.rows = rows;
        this.row = row;
        this.count = count;
        this.fetchSize = fetchSize;
    }

    static JdbcResult of(
            PreparedStatement prepared,
            boolean hasRows,
            GuardedLine line,
            Statement statement,
            Deadline deadline,
            TransactionProgress transaction)
            throws SQLException {
        return of(new Source(prepared, line, statement, deadline, transaction, false), hasRows);
    }

    private static JdbcResult of(Source source, boolean hasRows) throws SQLException {
        PreparedStatement prepared = source.prepared();
        if (!hasRows) {
            return new JdbcResult(source, null, null, Math.max(0, prepared.getLargeUpdateCount()), 0);
        }
        ResultSet rows = prepared.getResultSet();
        JdbcRow row = JdbcRow.of(rows, source::told);
        return new JdbcResult(source, rows, row, 0, prepared.getFetchSize());
    }

    /** The same as one of several, which all end with this one: closing it does nothing. */
    JdbcResult part() {
        return new JdbcResult(source.part(), rows, row, count, fetchSize);
    }

    PreparedStatement prepared() {
        return source.prepared();
    }

    /** The result of the statement that was sent after this one's; this one is closed by it, and it ends with this one. */
    JdbcResult following(Statement statement) {
        Source next =
                new Source(source.prepared(), source.line(), statement, source.deadline(), source.transaction(), true);
        try {
            return of(next, source.prepared().getMoreResults());
        } catch (SQLException e) {
            throw next.told(e);
        }
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
        ResultSet all = rows;
        if (all == null) {
            return false;
        }
        if (fetchSize > 0 && read++ % fetchSize == 0 && read > 1) {
            return fetch(all);
        }
        try {
            return all.next();
        } catch (SQLException e) {
            throw source.told(e);
        }
    }

    /** The driver may ask the server for more rows now, for which there is as long again. */
    private boolean fetch(ResultSet all) {
        Deadline allowed = source.deadline();
        Deadline deadline = allowed.isNone() ? allowed : Deadline.in(allowed.allowed());
        return source.line().call(source.statement(), deadline, false, source.transaction(), all::next);
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
        if (source.isPart()) {
            return;
        }
        try {
            source.prepared().close();
        } catch (SQLException e) {
            throw source.told(e);
        }
    }
}
