package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.types.Lsn;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Up to where the primary's log has to have been replayed to show all that this database has written. Writes are counted as
 * they end, whether they succeeded or not; the primary is asked for its position when a reader first needs it, once for all
 * writes that had ended by then and for all readers that wait. Thread-safe.
 */
final class WrittenPosition {
    private final AtomicLong writes = new AtomicLong();
    private final AtomicReference<@Nullable Question> last = new AtomicReference<>();

    /**
     * A question to the primary, and its answer.
     *
     * @param writes how many writes had ended before it was asked
     */
    private record Question(long writes, CompletableFuture<Lsn> answer) {}

    /** Asks the primary. */
    @FunctionalInterface
    interface Primary {
        Lsn position();
    }

    /** Something has ended that may have written; what happens before this call is seen by whoever finds the position after it. */
    void wrote() {
        writes.incrementAndGet();
    }

    boolean isUntouched() {
        return writes.get() == 0;
    }

    /**
     * The position.
     *
     * @throws TimeoutException when somebody else's question is not answered by the deadline
     */
    Lsn find(Primary primary, Deadline deadline) throws InterruptedException, TimeoutException {
        long ended = writes.get();
        while (true) {
            Question asked = last.get();
            if (asked == null || asked.writes() < ended) {
                Question own = new Question(writes.get(), new CompletableFuture<>());
                if (last.compareAndSet(asked, own)) {
                    return ask(own, primary);
                }
            } else {
                Lsn told = await(asked, deadline);
                if (told != null) {
                    return told;
                }
            }
        }
    }

    private Lsn ask(Question own, Primary primary) {
        try {
            Lsn position = primary.position();
            own.answer().complete(position);
            return position;
        } finally {
            if (!own.answer().isDone()) {
                last.compareAndSet(own, null);
                own.answer().cancel(false);
            }
        }
    }

    /** Null when whoever asked failed, perhaps by a deadline of its own: then it is asked again. */
    private static @Nullable Lsn await(Question asked, Deadline deadline)
            throws InterruptedException, TimeoutException {
        try {
            return asked.answer().get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | CancellationException failed) {
            return null;
        }
    }
}
