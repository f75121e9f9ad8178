package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The lock that lets one runner work at a time: of a session of its own, on a thread of its own, which asks again and again and never
 * waits in the server. A wait there is a transaction, for which a concurrent build of an index would wait, whose runner has the lock.
 *
 * <p>It is released by whatever ends the session: {@link #close}, the end of the process, the loss of the connection.
 */
final class RunnerLock implements AutoCloseable {
    private static final long FIRST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 500;
    private static final long ALIVE_SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final LockKey key;
    private final Thread thread = new Thread(this::hold, "pgpx-migrate-lock");
    private final CountDownLatch decided = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean missed;
    private volatile boolean held;
    private volatile @Nullable RuntimeException failure;

    private RunnerLock(Database database, LockKey key) {
        this.database = database.withDeadline(PATIENCE);
        this.key = key;
    }

    /** Takes it, or says who has it. */
    static RunnerLock take(Database database, LockName name, Duration wait, MigrationListener listener) {
        RunnerLock lock = new RunnerLock(database, name.key());
        lock.thread.setDaemon(true);
        lock.thread.start();
        try {
            lock.await(name, wait, listener);
            return lock;
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private void await(LockName name, Duration wait, MigrationListener listener) {
        long end = System.nanoTime() + wait.toNanos();
        boolean told = false;
        while (!Pause.until(decided, Duration.ofMillis(FIRST_PAUSE))) {
            if (missed && !told) {
                told = true;
                listener.waiting(name.holder(database));
            }
            if (System.nanoTime() - end > 0) {
                throw MigrationException.of("PGPX-7030", wait, name.holder(database));
            }
        }
        requireHeld();
    }

    /** Refuses to go on when it is lost: another runner may be at work. */
    void requireHeld() {
        RuntimeException why = failure;
        if (why != null && !held) {
            throw why;
        }
        if (why != null) {
            throw MigrationException.of("PGPX-7031", why.getMessage()).causedBy(why);
        }
    }

    private void hold() {
        long pause = FIRST_PAUSE;
        try {
            while (database.tryWithLock(key, this::stay).isEmpty()) {
                missed = true;
                pause = Math.min(LONGEST_PAUSE, pause * 2);
                long some = ThreadLocalRandom.current().nextLong(pause / 2, pause);
                if (released.await(some, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failure = failed;
        } finally {
            decided.countDown();
        }
    }

    private boolean stay() throws InterruptedException {
        held = true;
        decided.countDown();
        while (!released.await(ALIVE_SECONDS, TimeUnit.SECONDS)) {
            database.one(sql("select 1").label("hold the lock of migrations").as(Codecs.INT4));
        }
        return true;
    }

    /** Releases it, and waits until that is done. */
    @Override
    public void close() {
        released.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException now) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
