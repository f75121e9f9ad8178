package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that tells of what it writes, once that can be seen by others: after each statement outside a transaction that may
 * write, and after the end of a transaction with such a statement, however it ended. One thread at a time.
 */
final class WritingSession implements EngineSession {
    private final EngineSession session;
    private final WrittenPosition written;
    private boolean inTransaction;
    private boolean wrote;

    WritingSession(EngineSession session, WrittenPosition written) {
        this.session = session;
        this.written = written;
    }

    @Override
    public EngineResult execute(Statement statement, int fetchSize, Deadline deadline) {
        try {
            return session.execute(statement, fetchSize, deadline);
        } finally {
            ran(mayWrite(statement));
        }
    }

    @Override
    public void executeAll(List<Statement> statements, Deadline deadline, ResultConsumer results) {
        try {
            session.executeAll(statements, deadline, results);
        } finally {
            ran(statements.stream().anyMatch(WritingSession::mayWrite));
        }
    }

    /** A text that ends a transaction makes seen what others before it have written. */
    private static boolean mayWrite(Statement statement) {
        SqlEffects effects = SqlEffects.of(statement.sql());
        return effects.mayWrite() || effects.controlsTransaction();
    }

    private void ran(boolean mayHaveWritten) {
        wrote |= mayHaveWritten;
        if (!inTransaction) {
            tell();
        }
    }

    private void tell() {
        if (wrote) {
            wrote = false;
            written.wrote();
        }
    }

    @Override
    public long copyIn(Statement copy, CopySource source, Deadline deadline) {
        try {
            return session.copyIn(copy, source, deadline);
        } finally {
            ran(true);
        }
    }

    @Override
    public long copyOut(Statement copy, OutputStream target, Deadline deadline) {
        try {
            return session.copyOut(copy, target, deadline);
        } finally {
            ran(SqlEffects.of(copy.sql()).mayWrite());
        }
    }

    @Override
    public void begin(TransactionOptions options) {
        session.begin(options);
        inTransaction = true;
    }

    @Override
    public void commit(Deadline deadline) {
        try {
            session.commit(deadline);
        } catch (OutcomeUnknownException unknown) {
            // it may be committed after what is told now; whoever is told so must see it
            throw unknown.whenResolved(written::wrote);
        } finally {
            inTransaction = false;
            tell();
        }
    }

    @Override
    public void rollback(Deadline deadline) {
        try {
            session.rollback(deadline);
        } finally {
            inTransaction = false;
            tell(); // a text may have committed what was written before
        }
    }

    @Override
    public @Nullable TransactionId transactionId() {
        return session.transactionId();
    }

    @Override
    public SessionFacts facts() {
        return session.facts();
    }

    @Override
    public List<Notification> notifications(Duration wait) {
        return session.notifications(wait);
    }

    @Override
    public SessionStatus status() {
        return session.status();
    }

    @Override
    public List<Notice> notices() {
        return session.notices();
    }

    @Override
    public void cancel() {
        session.cancel();
    }

    @Override
    public void close() {
        session.close();
    }
}
