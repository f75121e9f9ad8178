package dev.pgpx.jdbc;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.types.Row;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.core.Tuple;

/** What a statement gave that somebody else's session ran: all its rows are here, and its connection is none of the reader's. */
final class PipelinedResult implements EngineResult, RowSource {
    private final JdbcEngine engine;
    private final SessionRequest request;
    private final List<Tuple> rows;
    private final JdbcRow row;
    private int next;
    private boolean closed;

    PipelinedResult(Pipelined.Rows rows, JdbcEngine engine, SessionRequest request) {
        this.engine = engine;
        this.request = request;
        this.rows = rows.answer().rows();
        this.row = new JdbcRow(this, rows.answer().fields(), rows.columns());
    }

    @Override
    public boolean hasRows() {
        return true;
    }

    @Override
    public long count() {
        return 0;
    }

    @Override
    public boolean next() {
        if (closed || next == rows.size()) {
            return false;
        }
        row.at(rows.get(next++));
        return true;
    }

    @Override
    public Row row() {
        return row;
    }

    /** Such values are rare: each is worth a session. */
    @Override
    public <R> R withDriver(Use<R> use) throws SQLException {
        try (JdbcSession session = engine.session(request)) {
            return use.on(session.line().driver());
        }
    }

    @Override
    public DatabaseException told(SQLException failure) {
        return SqlErrors.opening(failure, engine.target());
    }

    @Override
    public void close() {
        closed = true;
    }
}
