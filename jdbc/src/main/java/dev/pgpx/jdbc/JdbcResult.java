package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.Field;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.Tuple;

/** What a statement gave: the rows that have come and, where they come in portions, a cursor for the rest. */
final class JdbcResult implements EngineResult {
    private final Source source;
    private final Answer answer;
    private final @Nullable JdbcRow row;
    private final int fetchSize;
    private List<Tuple> rows;
    private @Nullable ResultCursor cursor;
    private int next;
    private boolean closed;

    /**
     * Where results come from.
     *
     * @param query the driver's, which nobody else may have as long as rows are to be fetched; null for none
     * @param isPart whether it is one of several, which all end with another one
     */
    record Source(
            @Nullable CachedQuery query,
            GuardedLine line,
            Statement statement,
            Deadline deadline,
            TransactionProgress transaction,
            boolean isPart)
            implements RowSource {
        BaseConnection driver() {
            return line.driver();
        }

        @Override
        public <R> R withDriver(Use<R> use) throws SQLException {
            return use.on(driver());
        }

        @Override
        public DatabaseException told(SQLException failure) {
            return line.call(statement, Deadline.NONE, false, transaction, () -> {
                throw failure;
            });
        }
    }

    JdbcResult(Source source, Answer answer, int fetchSize) {
        this.source = source;
        this.answer = answer;
        this.fetchSize = fetchSize;
        this.rows = answer.rows();
        this.cursor = answer.cursor();
        this.row = answer.hasRows() ? row(source, answer.fields()) : null;
    }

    private static JdbcRow row(Source source, Field[] fields) {
        BaseConnection driver = source.driver();
        JdbcColumns columns = driver instanceof PhysicalConnection own ? own.columns(fields) : JdbcColumns.of(fields);
        return new JdbcRow(source, fields, columns);
    }

    /** The same as one of several, which all end with this one: closing it does nothing. */
    JdbcResult part() {
        return part(source.statement(), answer);
    }

    /** The result of the statement that was sent after this one's; it ends with this one. */
    JdbcResult following(Statement statement, int behind) {
        return part(statement, answer.skip(behind));
    }

    private JdbcResult part(Statement statement, Answer of) {
        Source part =
                new Source(source.query(), source.line(), statement, source.deadline(), source.transaction(), true);
        return new JdbcResult(part, of, fetchSize);
    }

    /** How many rows have come by now. */
    int size() {
        return rows.size();
    }

    /** What the server answered so many statements later. */
    Answer answer(int behind) {
        return answer.skip(behind);
    }

    @Override
    public boolean hasRows() {
        return row != null;
    }

    @Override
    public long count() {
        return answer.count();
    }

    @Override
    public boolean next() {
        JdbcRow current = row;
        if (current == null || closed) {
            return false;
        }
        if (next == rows.size() && !fetch()) {
            return false;
        }
        current.at(rows.get(next++));
        return true;
    }

    /** Asks the server for more rows, for which there is as long again; whether some have come. */
    private boolean fetch() {
        ResultCursor from = cursor;
        if (from == null) {
            return false;
        }
        Deadline allowed = source.deadline();
        Deadline deadline = allowed.isNone() ? allowed : Deadline.in(allowed.allowed());
        Answer more = source.line().call(source.statement(), deadline, false, source.transaction(), () -> {
            Answers answers = new Answers();
            source.driver().getQueryExecutor().fetch(from, answers, fetchSize, false);
            return answers.first();
        });
        rows = more.rows();
        cursor = more.cursor();
        next = 0;
        return !rows.isEmpty();
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
        if (closed || source.isPart()) {
            return;
        }
        closed = true;
        ResultCursor open = cursor;
        if (open != null) {
            open.close();
        }
        CachedQuery query = source.query();
        if (query != null) {
            source.driver().getQueryExecutor().releaseQuery(query);
        }
    }
}
