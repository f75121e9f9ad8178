package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Answer;
import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.faults.contestant.Item;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Limits;
import dev.pgpx.faults.contestant.Tables;
import dev.pgpx.faults.figure.Figures;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.testing.fault.Ledger;
import dev.pgpx.testing.fault.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * One contestant's threads, ledger and proxy. Some threads have a pool of their own, on which each call has a short deadline:
 * a call that is cut off must not be mistaken for another.
 */
final class LedgerRun {
    private static final int CONNECTIONS = 4;
    private static final int WRITERS = 6;
    private static final int READERS = 6;
    private static final int IMPATIENT = 2;
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOOKS = 100;

    private final Arena arena;
    private final Kind kind;
    private final FaultProxy proxy;
    private final Contestant patient;
    private final Contestant impatient;
    private final Ledger ledger;
    private final Map<Long, Exception> failures = new ConcurrentHashMap<>();
    private final Failures counts = new Failures();
    private final LongAdder reads = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final Crew crew = new Crew();

    private LedgerRun(Arena arena, Kind kind) {
        this.arena = arena;
        this.kind = kind;
        proxy = FaultProxy.to(arena.server());
        patient = arena.open(kind, Limits.connections(CONNECTIONS), proxy);
        impatient = arena.open(kind, Limits.connections(IMPATIENT).within(LITTLE_PATIENCE), proxy);
        ledger = new Ledger(
                failure -> failure instanceof Exception exception ? patient.outcome(exception) : Outcome.UNKNOWN);
    }

    static LedgerRun start(Arena arena, Kind kind) throws Exception {
        Tables.clear(arena.server(), kind.label());
        LedgerRun run = new LedgerRun(arena, kind);
        run.crew.start("ledger-writer-" + kind.label(), WRITERS, () -> run.write(run.patient));
        run.crew.start("ledger-reader-" + kind.label(), READERS, () -> run.read(run.patient));
        run.crew.start("ledger-impatient-writer-" + kind.label(), IMPATIENT, () -> run.write(run.impatient));
        run.crew.start("ledger-impatient-reader-" + kind.label(), IMPATIENT, () -> run.read(run.impatient));
        return run;
    }

    FaultProxy proxy() {
        return proxy;
    }

    private boolean write(Contestant contestant) {
        return ledger.write(id -> {
                    try {
                        contestant.write(id, () -> {});
                    } catch (Exception failure) {
                        failures.put(id, failure);
                        counts.add(patience(contestant) + " write", failure);
                        throw failure;
                    }
                })
                == Outcome.ACKNOWLEDGED;
    }

    private boolean read(Contestant contestant) {
        long key = Item.anyKey();
        String token = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Answer answer;
        try {
            answer = contestant.read(key, token);
        } catch (Exception failure) {
            counts.add(patience(contestant) + " read", failure);
            return false; // no answer is not a wrong one
        }
        reads.increment();
        if (!answer.belongsTo(key, token)) {
            wrong.increment();
        }
        return true;
    }

    private String patience(Contestant contestant) {
        return contestant == patient ? "patient" : "impatient";
    }

    /** Begins no more writes and reads. */
    void finish() {
        crew.finish();
    }

    /** Waits for the end of the threads, has what is unknown resolved, and compares with the rows. */
    void settle(Figures figures) throws Exception {
        int stuck = crew.stop(PATIENCE);
        crew.stacks().forEach(stack -> arena.say("ledger: " + stack));
        Map<Long, Boolean> found = new Resolving(patient, ledger, failures).run();
        long sessions = sessionsBeyondPool();
        close();
        List<Thread> left = Leftovers.threads(kind, PATIENCE);
        left.forEach(thread -> arena.say("ledger: " + Crew.stack(thread)));
        Settlement settlement = Settlement.of(arena.server(), kind, ledger, found);
        arena.say("ledger: " + kind.label() + ": " + settlement.report());
        arena.say("ledger: " + kind.label() + " failed: " + counts);
        settlement.tell(kind, figures);
        figures.number(kind.figure("reads"), reads.sum());
        figures.number(kind.figure("wrong-results"), wrong.sum());
        figures.number(kind.figure("ledger-threads-stuck"), stuck);
        figures.number(kind.figure("sessions-beyond-pool"), sessions);
        figures.number(kind.figure("threads-left"), left.size());
    }

    /** How many sessions the server has for it that are not of its pools, when the server had time to end them. */
    private long sessionsBeyondPool() throws Exception {
        long beyond = Leftovers.sessions(arena, kind, CONNECTIONS + IMPATIENT);
        for (int look = 0; beyond > 0 && look < LOOKS; look++) {
            Pause.of(PATIENCE.dividedBy(LOOKS));
            beyond = Leftovers.sessions(arena, kind, CONNECTIONS + IMPATIENT);
        }
        return beyond;
    }

    void close() throws Exception {
        for (Contestant contestant : List.of(patient, impatient)) {
            if (!Watchdog.run("close-" + kind.label(), PATIENCE, contestant::close)) {
                arena.say("ledger: " + kind.label() + " does not close");
            }
        }
        proxy.close();
    }
}
