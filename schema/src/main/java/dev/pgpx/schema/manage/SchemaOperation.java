package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.error.SchemaException;
import java.time.Duration;
import java.util.List;

/**
 * Something that is done to a schema: a value that does nothing until it is run, made by {@link Operations}. Immutable and
 * thread-safe.
 *
 * <p>What can run in a transaction does: in the thread's, or in one of its own, as a whole or not at all. What cannot (indexes
 * built concurrently, partitions detached concurrently) is refused within a transaction of the thread, before anything is sent.
 * Each statement has the deadline of the database that it runs on: {@link Database#withDeadline} gives long ones more time, and an
 * interrupt of the thread ends them. Locks are waited for until then, unless {@link #withLockTimeout} says less.
 */
public abstract class SchemaOperation {
    SchemaOperation() {}

    /**
     * The statements that {@link #run} would send. Nothing is changed; some operations read the catalogs.
     *
     * @param database the database
     * @return the statements, in order; none when there is nothing to do
     * @throws SchemaException when the operation is refused
     */
    public final List<Statement> statements(Database database) {
        return pieces(database).stream().map(Piece::statement).toList();
    }

    /**
     * Does it.
     *
     * @param database the database
     * @return the statements that were sent, in order; none when there was nothing to do
     * @throws SchemaException when the operation is refused; nothing was changed
     * @throws dev.pgpx.database.error.DatabaseException when a statement fails; what was in one transaction with it is undone
     */
    public final List<Statement> run(Database database) {
        return run(database, LockTimeout.NONE);
    }

    /**
     * The same operation, that fails when it has to wait longer for a lock. That is wise for whatever locks a table that is in
     * use: who waits for a lock makes all others wait that come later.
     *
     * @param timeout how long it waits for each lock, in milliseconds at least
     * @return an operation that differs in nothing else
     * @throws SchemaException when it is no time that a server takes
     */
    public final SchemaOperation withLockTimeout(Duration timeout) {
        return new LimitedOperation(this, LockTimeout.of(timeout));
    }

    /** What is to be sent. */
    abstract List<Piece> pieces(Database database);

    /** What it does, as messages name it. */
    @Override
    public abstract String toString();

    /** Does it, waiting only so long for locks. */
    List<Statement> run(Database database, LockTimeout timeout) {
        List<Piece> pieces = pieces(database);
        new OperationRun(database, timeout).run(pieces, toString());
        return pieces.stream().map(Piece::statement).toList();
    }
}
