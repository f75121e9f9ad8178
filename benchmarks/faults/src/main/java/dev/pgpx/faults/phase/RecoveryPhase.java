package dev.pgpx.faults.phase;

import dev.pgpx.embedded.StopMode;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.figure.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Restarts of the server, and how soon after each of them calls succeed again. */
final class RecoveryPhase implements Phase {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int MOST_AWAY_MILLIS = 600;
    /** Fewer tell little of the slowest: for so many the phase takes up to half as long again. */
    private static final int WANTED = 20;

    @Override
    public int share() {
        return 19;
    }

    @Override
    public void run(Arena arena, Duration time, Figures figures) throws Exception {
        List<Recovery> recoveries = new ArrayList<>();
        try {
            for (Kind kind : arena.kinds()) {
                recoveries.add(Recovery.start(arena, kind));
            }
            int restarts = restarts(arena, recoveries, time);
            figures.number("run.restarts", restarts);
            recoveries.forEach(recovery -> recovery.tell(figures));
        } finally {
            for (Recovery recovery : recoveries) {
                figures.number(recovery.kind().figure("recovery-threads-stuck"), recovery.close());
            }
        }
    }

    private static int restarts(Arena arena, List<Recovery> recoveries, Duration time) throws Exception {
        Random random = new Random(arena.seed());
        long start = System.nanoTime();
        int restarts = 0;
        while (goesOn(restarts, System.nanoTime() - start, time.toNanos())) {
            for (Recovery recovery : recoveries) {
                recovery.awaitCalls();
            }
            StopMode mode = restarts % 2 == 0 ? StopMode.FAST : StopMode.IMMEDIATE;
            restart(arena, recoveries, mode, Duration.ofMillis(random.nextInt(MOST_AWAY_MILLIS)));
            restarts++;
        }
        arena.say("recovery: " + restarts + " restarts");
        return restarts;
    }

    static boolean goesOn(int restarts, long elapsed, long time) {
        return elapsed < time || (restarts < WANTED && elapsed < time + time / 2);
    }

    private static void restart(Arena arena, List<Recovery> recoveries, StopMode mode, Duration away) throws Exception {
        recoveries.forEach(Recovery::serverGoes);
        arena.server().stop(mode);
        recoveries.forEach(Recovery::serverIsAway);
        Pause.of(away);
        CompletableFuture<Long> there = ServerDoor.watch(arena.server().port(), START_LIMIT);
        arena.server().restart();
        long since = there.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        recoveries.forEach(recovery -> recovery.awaitRecovery(since));
    }
}
