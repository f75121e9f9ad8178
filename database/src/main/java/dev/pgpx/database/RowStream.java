package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Query;
import dev.pgpx.query.Relations;
import dev.pgpx.query.RowReader;
import dev.pgpx.query.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A result that is read while it arrives. It uses the session of the thread's transaction, or holds one of its own, with a
 * transaction, until it is closed.
 */
final class RowStream<R> implements Iterator<R> {
    private final EngineResult result;
    private final RowReader<R> reader;
    private final Relations relations;
    private @Nullable Boolean more;

    private RowStream(EngineResult result, RowReader<R> reader, Relations relations) {
        this.result = result;
        this.reader = reader;
        this.relations = relations;
    }

    static <R> Stream<R> open(
            Sessions sessions, CallOptions view, Statements statements, Query<R> query, Supplier<Relations> relations) {
        BoundSession bound = sessions.bound(view);
        Statement statement = query.statement();
        if (bound != null) {
            EngineSession session = bound.session();
            if (!bound.isInTransaction()) {
                // another session would not see what this one has, such as its temporary tables
                throw TransactionException.neededBy(statement.label());
            }
            Deadline deadline = sessions.deadline(view, bound);
            tellUser(session, statement, view, deadline);
            return open(
                    statements,
                    sessions.engine().fetchSize(),
                    session,
                    deadline,
                    () -> {},
                    statement,
                    query,
                    relations);
        }
        EngineSession own = sessions.open(view, statement.label(), Sessions.callDeadline(view), true);
        boolean opened = false;
        try {
            own.begin(view.transaction(TransactionOptions.DEFAULT));
            tellUser(own, statement, view, sessions.deadline(view, new BoundSession(own)));
            Stream<R> rows = open(
                    statements,
                    sessions.engine().fetchSize(),
                    own,
                    sessions.deadline(view, new BoundSession(own)),
                    own::close,
                    statement,
                    query,
                    relations);
            opened = true;
            return rows;
        } finally {
            if (!opened) {
                own.close();
            }
        }
    }

    private static void tellUser(EngineSession session, Statement statement, CallOptions view, Deadline deadline) {
        for (Statement setting : AuditUser.before(List.of(statement), view.user(), true)) {
            session.execute(setting, EngineSession.ALL_ROWS, deadline).close();
        }
    }

    private static <R> Stream<R> open(
            Statements statements,
            int fetchSize,
            EngineSession session,
            Deadline deadline,
            Runnable after,
            Statement statement,
            Query<R> query,
            Supplier<Relations> relations) {
        EngineResult result = statements.open(session, statement, fetchSize, deadline);
        RowReader<R> reader = query.reader();
        Iterator<R> rows = reader.needsAllRows()
                ? new RowPortions<>(result, reader, relations, fetchSize)
                : new RowStream<>(result, reader, relations.get());
        Spliterator<R> spliterator = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
        return StreamSupport.stream(spliterator, false).onClose(result::close).onClose(after);
    }

    @Override
    public boolean hasNext() {
        Boolean known = more;
        if (known == null) {
            known = result.next();
            more = known;
        }
        return known;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        more = null;
        return reader.read(result.row(), relations);
    }
}
