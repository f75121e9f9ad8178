package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.faults.contestant.Item;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Limits;
import dev.pgpx.faults.figure.Figures;
import dev.pgpx.faults.figure.Samples;
import dev.pgpx.testing.fault.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The callers of one contestant, who go on calling while the server is away. */
final class Recovery {
    private static final int CONNECTIONS = 4;
    private static final int CALLERS = 8;
    private static final long NOT_YET = Long.MAX_VALUE;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double NANOS_PER_MILLI = 1e6;
    /** From then on a recovery is told of by itself. */
    private static final double SLOW_MILLIS = 250;

    private final Arena arena;
    private final Kind kind;
    private final FaultProxy proxy;
    private final Contestant contestant;
    private final Crew crew = new Crew();
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> connects = new ArrayList<>();
    private final AtomicInteger outages = new AtomicInteger();
    private final AtomicLong firstSuccess = new AtomicLong();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private long acceptedBefore;
    private int missing;

    private Recovery(Arena arena, Kind kind) {
        this.arena = arena;
        this.kind = kind;
        proxy = FaultProxy.to(arena.server());
        contestant = arena.open(kind, Limits.connections(CONNECTIONS), proxy);
    }

    static Recovery start(Arena arena, Kind kind) {
        Recovery recovery = new Recovery(arena, kind);
        recovery.crew.start("recovery-" + kind.label(), CALLERS, recovery::call);
        return recovery;
    }

    private boolean call() {
        int outage = outages.get();
        long key = Item.anyKey();
        try {
            if (!contestant.lookup(key).equals(Item.of(key))) {
                wrong.incrementAndGet();
            }
        } catch (Exception expected) {
            return false;
        }
        if (outage == outages.get()) {
            // one that began before the server was away may have its answer from before
            firstSuccess.accumulateAndGet(System.nanoTime(), Math::min);
        }
        calls.incrementAndGet();
        return true;
    }

    /** Waits until calls succeed, so that the next outage meets a contestant at work; whether they do. */
    boolean awaitCalls() {
        int before = calls.get();
        return Pause.until(() -> calls.get() > before + CALLERS, PATIENCE);
    }

    /** The server is about to go away. */
    void serverGoes() {
        acceptedBefore = proxy.accepted();
    }

    /** The server has gone. */
    void serverIsAway() {
        firstSuccess.set(NOT_YET);
        outages.incrementAndGet();
    }

    /** Waits for the first success after the server was there again, and for as many as there are callers. */
    void awaitRecovery(long serverThere) {
        if (!Pause.until(() -> firstSuccess.get() != NOT_YET, PATIENCE)) {
            missing++;
            return;
        }
        double took = Math.max(0, firstSuccess.get() - serverThere) / NANOS_PER_MILLI;
        millis.add(took);
        if (took > SLOW_MILLIS) {
            arena.say("recovery: " + kind.label() + " took " + Math.round(took) + " ms");
        }
        if (awaitCalls()) {
            connects.add((double) (proxy.accepted() - acceptedBefore));
        }
    }

    void tell(Figures figures) {
        figures.number(kind.figure("recoveries"), millis.size());
        figures.number(kind.figure("recoveries-missing"), missing);
        figures.number(kind.figure("recovery-wrong-results"), wrong.get());
        if (missing > 0) {
            figures.moreThan(kind.figure("recovery-p99-ms"), PATIENCE.toMillis());
        } else if (!millis.isEmpty()) {
            figures.number(kind.figure("recovery-p50-ms"), Math.round(Samples.percentile(millis, 50)));
            figures.number(kind.figure("recovery-p99-ms"), Math.round(Samples.percentile(millis, 99)));
        }
        if (!connects.isEmpty()) {
            figures.number(kind.figure("connects-per-recovery-p50"), Math.round(Samples.percentile(connects, 50)));
            figures.number(kind.figure("connects-per-recovery-max"), Math.round(Samples.percentile(connects, 100)));
        }
    }

    /** Ends the callers; how many do not. */
    int close() throws Exception {
        int stuck = crew.stop(PATIENCE);
        Watchdog.run("close-" + kind.label(), PATIENCE, contestant::close);
        proxy.close();
        return stuck;
    }

    Kind kind() {
        return kind;
    }
}
