package dev.pgpx.testing.server;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Shows on a server that outlives this JVM that this run goes on: an advisory lock that a session of ours holds until the JVM
 * ends, by whatever means. Databases carry the number of their run; those whose lock nobody holds are left over.
 */
final class RunLock {
    /** The first half of the locks' keys: "pgpx". */
    static final int KEY = 0x70677078;

    private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);

    private RunLock() {}

    /** Takes the lock; a daemon thread keeps its session. */
    static RunLock take(Database administration) {
        RunLock lock = new RunLock();
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        Thread holder = new Thread(() -> lock.hold(administration, taken), "pgpx-test-run");
        holder.setDaemon(true);
        holder.start();
        try {
            taken.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
        return lock;
    }

    private void hold(Database administration, CompletableFuture<Boolean> taken) {
        try {
            administration.<Boolean, InterruptedException>withSession(() -> {
                administration.run(sql("select pg_advisory_lock(:key, :run)")
                        .bind("key", KEY)
                        .bind("run", number)
                        .label("mark test run"));
                taken.complete(true);
                new CountDownLatch(1).await(); // until the JVM ends
                return true;
            });
        } catch (RuntimeException | InterruptedException failed) {
            taken.completeExceptionally(failed);
        }
    }

    /** The number of this run, as it stands in names: eight hexadecimal digits. */
    String text() {
        return text(number);
    }

    static String text(int number) {
        return String.format("%08x", number);
    }
}
