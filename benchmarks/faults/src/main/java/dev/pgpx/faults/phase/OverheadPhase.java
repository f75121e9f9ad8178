package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Limits;
import dev.pgpx.faults.figure.Figures;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** What a call costs when nothing goes wrong: a row by its key, with fewer threads than connections and with more. */
final class OverheadPhase implements Phase {
    private static final int CONNECTIONS = 4;
    private static final int[] THREADS = {1, 4, 64};

    @Override
    public int share() {
        return 9;
    }

    @Override
    public void run(Arena arena, Duration time, Figures figures) throws Exception {
        Map<Kind, Contestant> contestants = new EnumMap<>(Kind.class);
        try {
            for (Kind kind : arena.kinds()) {
                contestants.put(kind, arena.open(kind, Limits.connections(CONNECTIONS)));
            }
            for (int threads : THREADS) {
                measure(arena, contestants, threads, time.dividedBy(THREADS.length), figures);
            }
        } finally {
            contestants.values().forEach(Contestant::close);
        }
    }

    private static void measure(
            Arena arena, Map<Kind, Contestant> contestants, int threads, Duration time, Figures figures)
            throws Exception {
        String what = "lookup-" + threads + (threads == 1 ? "-thread" : "-threads");
        Rounds rounds = new Rounds();
        contestants.forEach((kind, contestant) -> rounds.add(kind.label(), contestant::lookup));
        rounds.run(threads, time);
        for (Kind kind : contestants.keySet()) {
            figures.number(kind.figure(what + "-per-second"), Math.round(rounds.median(kind.label())));
        }
        if (contestants.size() == Kind.values().length) {
            double ratio = rounds.ratio(Kind.PGPX.label(), Kind.PLAIN.label());
            figures.decimal("ratio." + what, ratio);
            arena.say("overhead: " + what + ": " + ratio);
        }
    }
}
