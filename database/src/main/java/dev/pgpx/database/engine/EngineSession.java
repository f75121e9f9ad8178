package dev.pgpx.database.engine;

import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;

/**
 * A session with a server. One thread at a time, but for {@link #cancel()}. Every failure is a
 * {@link dev.pgpx.database.error.DatabaseException} or a {@link dev.pgpx.types.ValueException}.
 */
public interface EngineSession extends AutoCloseable {
    /** Rows are fetched all at once. */
    int ALL_ROWS = 0;

    /**
     * Runs a statement.
     *
     * @param statement the statement
     * @param fetchSize how many rows are fetched at a time, which needs a transaction; {@link #ALL_ROWS} for all
     * @return the result, to be closed before the next statement
     * @throws dev.pgpx.database.error.StatementException when the server refuses it
     * @throws dev.pgpx.database.error.ConnectionException when the connection breaks; what the statement did is unknown
     * @throws dev.pgpx.types.ValueException when a parameter cannot be sent; nothing was
     */
    EngineResult execute(Statement statement, int fetchSize);

    /**
     * Copies rows into a table.
     *
     * @param copy a statement {@code copy … from stdin}, without parameters
     * @param source writes the data in the format that the statement names
     * @return the number of rows
     * @throws dev.pgpx.database.error.StatementException when the server refuses the statement or the data; nothing was kept
     * @throws dev.pgpx.types.ValueException when the source throws it; nothing was kept
     */
    long copyIn(Statement copy, CopySource source);

    /**
     * Begins a transaction.
     *
     * @param options what it is to be
     */
    void begin(TransactionOptions options);

    /**
     * Commits the transaction.
     *
     * @throws dev.pgpx.database.error.TransactionException when a statement had failed in it; it was rolled back
     */
    void commit();

    /** Rolls the transaction back. Does nothing when there is none. */
    void rollback();

    /**
     * The server's version, without asking it.
     *
     * @return what the server said when the session began
     */
    ServerVersion serverVersion();

    /** Asks the server to stop what it is doing for this session; called from another thread. */
    void cancel();

    /** Rolls back a transaction that is still open, and gives the session back. Does nothing the second time. */
    @Override
    void close();
}
