package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Query;
import dev.pgpx.query.Statement;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Opens results that are read while they arrive. They use the session of the thread's transaction, or hold one of their own, with a
 * transaction, until they are closed.
 */
final class RowStream {
    private final Database database;
    private final Sessions sessions;
    private final CallOptions view;

    RowStream(Database database) {
        this.database = database;
        this.sessions = database.parts().sessions();
        this.view = database.parts().view();
    }

    <R> Stream<R> open(Query<R> query) {
        BoundSession bound = sessions.bound(view);
        Statement statement = query.statement();
        if (bound == null) {
            return openOwn(query, statement);
        }
        if (!bound.isInTransaction()) {
            // another session would not see what this one has, such as its temporary tables
            throw TransactionException.neededBy(statement.label());
        }
        Deadline deadline = sessions.deadline(view, bound);
        tellUser(bound.session(), statement, deadline);
        RowPortions<R> rows = read(bound.session(), query, statement, database, deadline);
        return stream(rows);
    }

    /** Reads a result while it arrives, in the thread's transaction. */
    <R> R execute(Statement statement, ResultReader<R> reader) {
        BoundSession bound = sessions.bound(view);
        if (bound == null) {
            throw TransactionException.neededBy(statement.label());
        }
        Deadline deadline = sessions.deadline(view, bound);
        tellUser(bound.session(), statement, deadline);
        int fetchSize = sessions.engine().fetchSize();
        try (EngineResult result =
                database.parts().statements().open(bound.session(), statement, fetchSize, deadline)) {
            return reader.read(result);
        }
    }

    private <R> Stream<R> openOwn(Query<R> query, Statement statement) {
        EngineSession own = sessions.open(view, statement.label(), Sessions.callDeadline(view), true);
        boolean opened = false;
        try {
            own.begin(view.transaction(TransactionOptions.DEFAULT));
            BoundSession held = new BoundSession(own);
            held.began(Deadline.NONE, view.settings(), new TransactionHooks());
            Deadline deadline = sessions.deadline(view, new BoundSession(own));
            tellUser(own, statement, deadline);
            RowPortions<R> rows = read(own, query, statement, database.boundTo(held), deadline);
            opened = true;
            return stream(rows).onClose(() -> end(own, statement, rows));
        } finally {
            if (!opened) {
                own.close();
            }
        }
    }

    /** A query may write, and an audited table then keeps who did. */
    private void tellUser(EngineSession session, Statement statement, Deadline deadline) {
        for (Statement setting : AuditUser.before(List.of(statement), view.user())) {
            session.execute(setting, EngineSession.ALL_ROWS, deadline).close();
        }
    }

    private <R> RowPortions<R> read(
            EngineSession session, Query<R> query, Statement statement, Database reading, Deadline deadline) {
        int fetchSize = sessions.engine().fetchSize();
        EngineResult result = database.parts().statements().open(session, statement, fetchSize, deadline);
        return new RowPortions<>(
                result,
                query.reader(),
                () -> new ResultRelations(database, reading, query.loads()),
                reading,
                fetchSize);
    }

    private static <R> Stream<R> stream(RowPortions<R> rows) {
        Spliterator<R> spliterator = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
        return StreamSupport.stream(spliterator, false).onClose(rows::close);
    }

    /** Ends the transaction with the session: what a statement wrote stays, as it does without a stream. */
    private void end(EngineSession own, Statement statement, RowPortions<?> rows) {
        try (own) {
            if (!rows.hasFailed() && SqlEffects.of(statement.sql()).mayWrite()) {
                own.commit(sessions.deadline(view));
            }
        }
    }
}
