package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Limits;
import dev.pgpx.testing.fault.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One call of one contestant that is at one point when everything stands still. It is prepared, called, let go when all
 * is well again, and closed. Its threads may hang; whoever uses it does not.
 */
final class DeadlineProbe {
    private static final long NOT_YET = -1;
    /** How long user code waits inside a call, at most. */
    private static final long WAIT_SECONDS = 30;

    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** Ids that no ledger comes to. */
    private static final AtomicLong IDS = new AtomicLong(1L << 40);

    private final Arena arena;
    private final Kind kind;
    private final DeadlinePoint point;
    private final Duration deadline;
    private final FaultProxy proxy;
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch atCommit = new CountDownLatch(1);
    private final CountDownLatch standing = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicLong elapsed = new AtomicLong(NOT_YET);

    private volatile String outcome = "";
    private volatile @Nullable Contestant contestant;

    DeadlineProbe(Arena arena, Kind kind, DeadlinePoint point, Duration deadline) {
        this.arena = arena;
        this.kind = kind;
        this.point = point;
        this.deadline = deadline;
        proxy = FaultProxy.to(arena.server());
    }

    FaultProxy proxy() {
        return proxy;
    }

    Kind kind() {
        return kind;
    }

    DeadlinePoint point() {
        return point;
    }

    /** Opens the contestant, but for one that is to connect when nothing answers, and warms it up. */
    void prepare() {
        if (point == DeadlinePoint.CONNECTING) {
            return;
        }
        Contestant opened = open();
        contestant = opened;
        if (!Pause.until(() -> answers(opened), WARM_UP)) {
            throw new IllegalStateException(kind.label() + " gives no answer when all is well");
        }
        if (point == DeadlinePoint.POOL) {
            start(
                    "hold",
                    () -> opened.write(IDS.incrementAndGet(), () -> {
                        holding.countDown();
                        await(released);
                    }));
            await(holding);
        }
    }

    /** The first calls of a JVM may take longer than their deadline. */
    private boolean answers(Contestant opened) {
        try {
            return opened.read(1, kind.label()).belongsTo(1, kind.label());
        } catch (Exception late) {
            return false;
        }
    }

    private Contestant open() {
        return arena.open(kind, Limits.connections(1).within(deadline), proxy);
    }

    /** Takes a call that is to hang at its commit there; nothing for the others. */
    void approach() {
        if (point == DeadlinePoint.COMMIT) {
            start(
                    "call",
                    () -> time(opened -> opened.write(IDS.incrementAndGet(), () -> {
                        atCommit.countDown();
                        await(standing);
                    })));
            await(atCommit);
        }
    }

    /** Everything stands still: makes the call, or lets it go on. */
    void call() {
        standing.countDown();
        if (point != DeadlinePoint.COMMIT) {
            start("call", () -> time(opened -> opened.read(1, kind.label())));
        }
    }

    private interface Call {
        void run(Contestant contestant) throws Exception;
    }

    private void time(Call call) {
        Contestant present = contestant;
        Contestant opened = present == null ? open() : present;
        contestant = opened;
        long start = System.nanoTime();
        try {
            call.run(opened);
            outcome = "an answer";
        } catch (Exception failure) {
            outcome = failure.toString().lines().findFirst().orElse("");
        }
        elapsed.set(System.nanoTime() - start);
        atCommit.countDown();
    }

    boolean hasEnded() {
        return elapsed.get() != NOT_YET;
    }

    /** How much longer than its deadline it took; null when it has not ended. */
    @Nullable
    Duration overrun() {
        long took = elapsed.get();
        if (took == NOT_YET) {
            return null;
        }
        return Duration.ofNanos(Math.max(0, took - deadline.toNanos()));
    }

    /** All is well again: lets everything go that waits for it. */
    void letGo() {
        released.countDown();
        standing.countDown();
    }

    /** How many of its threads have not ended. */
    int alive() {
        return (int) threads.stream().filter(Thread::isAlive).count();
    }

    /** Closes the contestant, on a thread that may hang as the others. */
    void close() {
        Contestant opened = contestant;
        if (opened != null) {
            start("close", opened::close);
        }
    }

    void closeProxy() {
        proxy.close();
    }

    private void start(String what, Watchdog.Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (Exception failure) {
                        outcome = failure.toString();
                    }
                },
                "deadline-" + what + "-" + kind.label() + "-" + point.label());
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited " + WAIT_SECONDS + " s for another thread");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        Duration overrun = overrun();
        return kind.label() + " " + point.label() + " within " + deadline.toMillis() + " ms: "
                + (overrun == null ? "given up" : overrun.toMillis() + " ms late, " + outcome);
    }
}
