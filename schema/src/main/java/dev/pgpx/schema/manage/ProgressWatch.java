package dev.pgpx.schema.manage;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks by a second connection how far the build of an index has come, again and again, and tells a listener. */
public final class ProgressWatch {
    private static final RawSql PROGRESS =
            sql("""
                    select phase, lockers_done, lockers_total, blocks_done, blocks_total, tuples_done, tuples_total
                    from pg_stat_progress_create_index where pid = :pid""")
                    .label("progress of an index");

    /** How long an answer is waited for, a free connection included. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final ProgressListener listener;
    private final Duration interval;
    private final int process;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "pgpx-index-progress");
    /** Written by the thread, read after it has ended. */
    private @Nullable RuntimeException thrown;

    private ProgressWatch(Database database, ProgressListener listener, Duration interval, int process) {
        this.database = database.withDeadline(PATIENCE);
        this.listener = listener;
        this.interval = interval;
        this.process = process;
    }

    /**
     * Watches what a session builds. For the modules above only.
     *
     * @param database the database; the thread has a {@linkplain Database#withSession session} of it, in which the build runs
     * @param listener is told how far it has come
     * @param interval how often
     * @param build builds an index
     * @return what the listener threw, which did not keep the build from its end; what the build throws is thrown
     */
    @SuppressWarnings("IllegalCatch") // it is thrown on
    public static Optional<RuntimeException> during(
            Database database, ProgressListener listener, Duration interval, Runnable build) {
        int process = database.one(sql("select pg_backend_pid()").as(Codecs.INT4));
        ProgressWatch watch = start(database, listener, interval, process);
        try {
            build.run();
        } catch (RuntimeException failure) {
            watch.end().ifPresent(failure::addSuppressed);
            throw failure;
        }
        return watch.end();
    }

    private static ProgressWatch start(Database database, ProgressListener listener, Duration interval, int process) {
        ProgressWatch watch = new ProgressWatch(database, listener, interval, process);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** Ends it, and gives what the listener threw. */
    private Optional<RuntimeException> end() {
        ended.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join(PATIENCE.toMillis());
                thread.interrupt(); // it waits for a connection
            } catch (InterruptedException now) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(thrown);
    }

    @SuppressWarnings("IllegalCatch") // what a listener throws is thrown by the build
    private void watch() {
        try {
            while (!ended.await(interval.toMillis(), TimeUnit.MILLISECONDS) && ask()) {
                // until the build has ended
            }
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            thrown = failed;
        }
    }

    /** Whether it makes sense to ask again. */
    private boolean ask() {
        Optional<IndexProgress> progress;
        try {
            progress = database.optional(PROGRESS.bind("pid", process)
                    .map(row -> new IndexProgress(
                            row.require(0, Codecs.TEXT),
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6))));
        } catch (DatabaseException failed) {
            if (ended.getCount() > 0) {
                listener.unavailable(failed);
            }
            return false;
        }
        progress.ifPresent(listener::progress);
        return true;
    }
}
