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
 * One call of one contestant that is at one point when everything stands still. It is got ready, called, and let go when
 * all is well again. Its threads may hang; whoever uses it does not.
 */
final class DeadlineProbe {
    private static final long NOT_YET = -1;
    /** How long user code waits inside a call, at most. */
    private static final long WAIT_SECONDS = 30;

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
    private @Nullable Contestant contestant;

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
    void prepare() throws Exception {
        if (point == DeadlinePoint.CONNECTING) {
            return;
        }
        Contestant opened = open();
        contestant = opened;
        opened.read(1, kind.label());
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
        Contestant opened = contestant == null ? open() : contestant;
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

    /** Lets everything go; how many of its threads have not ended after the patience. */
    int release(Duration patience) throws Exception {
        released.countDown();
        standing.countDown();
        Pause.until(() -> alive() == 0, patience);
        int stuck = alive();
        Contestant opened = contestant;
        if (opened != null) {
            Watchdog.run("close-" + kind.label(), patience, opened::close);
        }
        proxy.close();
        return stuck;
    }

    private int alive() {
        return (int) threads.stream().filter(Thread::isAlive).count();
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
