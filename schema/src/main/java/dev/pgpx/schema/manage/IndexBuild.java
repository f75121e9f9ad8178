package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.IndexFact;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Builds an index while others read and write the table. It cannot run in a transaction, waits for all older transactions of the
 * database that could use the table, and takes long: its deadline is that of the database it is run with.
 *
 * <p>A build that fails (rows are not unique, the deadline has passed, the thread was interrupted) leaves an invalid index, which
 * is dropped; the error says so, or how to drop it when that failed, too. Immutable.
 */
public final class IndexBuild extends SchemaOperation {
    private final IndexFact index;
    private final ProgressListener listener;
    private final Duration interval;

    IndexBuild(IndexFact index, ProgressListener listener, Duration interval) {
        this.index = index;
        this.listener = listener;
        this.interval = interval;
    }

    /** A build that tells nobody how far it has come. */
    static IndexBuild of(IndexFact index) {
        return new IndexBuild(index, progress -> {}, Duration.ZERO);
    }

    /**
     * The same, telling every half second how far it has come. It takes a second connection from the pool to ask.
     *
     * @param to is told
     * @return an operation that reports
     */
    public IndexBuild reporting(ProgressListener to) {
        return reporting(to, Duration.ofMillis(500));
    }

    /**
     * The same, telling how far it has come. It takes a second connection from the pool to ask.
     *
     * @param to is told
     * @param every how often, at least a millisecond
     * @return an operation that reports
     */
    public IndexBuild reporting(ProgressListener to, Duration every) {
        if (every.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "progress is to be told every " + every + ": expected a millisecond or more");
        }
        return new IndexBuild(index, to, every);
    }

    /** {@inheritDoc} Only the first cannot run in a transaction. */
    @Override
    List<Piece> pieces(Database database) {
        return Creation.pieces(Creation.alone(index), new RenderOptions(18, /* concurrentIndexes= */ true));
    }

    /**
     * {@inheritDoc}
     *
     * @throws SchemaException when the build failed and left an invalid index, with the failure as cause
     */
    @Override
    List<Statement> run(Database database, LockTimeout timeout) {
        OperationRun.requireNoTransaction(database, toString());
        Leftover leftover = new Leftover(database, index, timeout);
        leftover.requireFree();
        List<Piece> pieces = pieces(database);
        OperationRun run = new OperationRun(database, timeout);
        Optional<RuntimeException> thrown;
        try {
            thrown = database.withSession(() -> watched(database, () -> run.alone(pieces.get(0))));
        } catch (DatabaseException failure) {
            throw leftover.after(failure);
        }
        run.run(pieces.subList(1, pieces.size()), toString());
        thrown.ifPresent(failure -> {
            throw failure;
        });
        return pieces.stream().map(Piece::statement).toList();
    }

    /** What the listener threw. */
    private Optional<RuntimeException> watched(Database database, Runnable build) {
        if (interval.isZero()) {
            build.run();
            return Optional.empty();
        }
        return ProgressWatch.during(database, listener, interval, build);
    }

    @Override
    public String toString() {
        return "create " + index.key() + " concurrently";
    }
}
