package dev.pgpx.database.engine;

import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session with a server. One thread at a time, but for {@link #cancel()}. Every failure is a
 * {@link dev.pgpx.database.error.DatabaseException} or a {@link dev.pgpx.types.ValueException}.
 *
 * <p>No call outlives its deadline: the server is told to stop, and a connection that does not answer is broken off. The
 * same happens when the calling thread is interrupted.
 */
public interface EngineSession extends AutoCloseable {
    /** Rows are fetched all at once. */
    int ALL_ROWS = 0;

    /**
     * Runs a statement.
     *
     * @param statement the statement
     * @param fetchSize how many rows are fetched at a time, which needs a transaction; {@link #ALL_ROWS} for all
     * @param deadline by when it must have ended; each fetch has as long again
     * @return the result, to be closed before the next statement
     * @throws dev.pgpx.database.error.StatementException when the server refuses it
     * @throws dev.pgpx.database.error.ConnectionLostException when the connection breaks
     * @throws dev.pgpx.database.error.DeadlineExceededException when it takes too long
     * @throws dev.pgpx.database.error.CallInterruptedException when the thread is interrupted
     * @throws dev.pgpx.types.ValueException when a parameter cannot be sent; nothing was
     */
    EngineResult execute(Statement statement, int fetchSize, Deadline deadline);

    /**
     * Runs several statements in one round trip. Outside a transaction they are one of their own: when one fails, the
     * others have not been.
     *
     * @param statements the statements, each a single one
     * @param deadline by when all of them must have ended
     * @param results takes their results, in order
     */
    void executeAll(List<Statement> statements, Deadline deadline, ResultConsumer results);

    /**
     * Copies rows into a table.
     *
     * @param copy a statement {@code copy … from stdin}, without parameters
     * @param source writes the data in the format that the statement names
     * @param deadline by when it must have ended
     * @return the number of rows
     * @throws dev.pgpx.database.error.StatementException when the server refuses the statement or the data; nothing was kept
     * @throws dev.pgpx.types.ValueException when the source throws it; nothing was kept
     */
    long copyIn(Statement copy, CopySource source, Deadline deadline);

    /**
     * Copies rows out of the database.
     *
     * @param copy a statement {@code copy … to stdout}, without parameters
     * @param target takes the data in the format that the statement names, as it comes; not closed
     * @param deadline by when it must have ended
     * @return the number of rows
     * @throws dev.pgpx.database.error.StatementException when the server refuses the statement, or fails on its way
     * @throws java.io.UncheckedIOException when the target fails; the connection is given up, and a transaction around it
     *     with it
     */
    long copyOut(Statement copy, OutputStream target, Deadline deadline);

    /**
     * Begins a transaction, with the next statement's round trip. In a transaction that the application's framework owns it
     * is a savepoint.
     *
     * @param options what it is to be
     */
    void begin(TransactionOptions options);

    /**
     * Commits the transaction.
     *
     * @param deadline by when the answer must have come
     * @throws dev.pgpx.database.error.TransactionException when a statement had failed in it; it was rolled back
     * @throws dev.pgpx.database.error.OutcomeUnknownException when the answer did not come
     */
    void commit(Deadline deadline);

    /**
     * Rolls the transaction back. Does nothing when there is none, or when the connection is gone, which rolls back, too.
     *
     * @param deadline by when the answer must have come; the connection is given up then
     */
    void rollback(Deadline deadline);

    /**
     * The transaction that is going on.
     *
     * @return its id; null before it has written, as far as is known, and outside a transaction
     */
    @Nullable
    TransactionId transactionId();

    /**
     * What is known of the server, without asking it.
     *
     * @return what it said when the session began
     */
    SessionFacts facts();

    /**
     * Waits for notifications on the channels that this session listens to.
     *
     * @param wait how long at most
     * @return those that have come, in the server's order; empty when none has
     */
    List<Notification> notifications(Duration wait);

    /**
     * In what state its transaction is, however it was begun: by {@link #begin} or by the text of a statement. Nothing is sent.
     *
     * @return what the server said last
     */
    SessionStatus status();

    /**
     * What the server said beside the result of the last statement, failed or not.
     *
     * @return notices, in order; unmodifiable; empty where the engine hears none
     */
    default List<Notice> notices() {
        return List.of();
    }

    /**
     * Asks the server to stop what it is doing for this session; called from another thread. Does nothing when it does nothing.
     * The statement fails with a {@link dev.pgpx.database.error.StatementException}, SQLSTATE 57014, unless it has ended by then;
     * when the server does not answer for two seconds, the connection is broken off.
     */
    void cancel();

    /**
     * Rolls back a transaction that is still open, undoes whatever statements have left in the session, and gives it back;
     * where that cannot be, the connection is closed. Does nothing the second time.
     */
    @Override
    void close();
}
