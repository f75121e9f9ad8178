package dev.pgpx.faults.phase;

import dev.pgpx.embedded.StopMode;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.figure.Figures;
import dev.pgpx.testing.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writers and readers of all contestants at once, while server and network fail. Afterwards the books are compared. */
final class LedgerPhase implements Phase {
    @Override
    public int share() {
        return 15;
    }

    @Override
    public void run(Arena arena, Duration time, Figures figures) throws Exception {
        List<LedgerRun> runs = new ArrayList<>();
        try {
            for (Kind kind : arena.kinds()) {
                runs.add(LedgerRun.start(arena, kind));
            }
            int disturbances = disturb(arena, runs, time);
            arena.say("ledger: " + disturbances + " disturbances");
            runs.forEach(LedgerRun::finish);
            for (LedgerRun run : runs) {
                run.settle(figures);
            }
        } finally {
            for (LedgerRun run : runs) {
                run.close();
            }
        }
    }

    private static int disturb(Arena arena, List<LedgerRun> runs, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Schedule schedule = new Schedule(arena.seed());
        int count = 0;
        while (System.nanoTime() < end) {
            Disturbance disturbance = schedule.next();
            arena.say("ledger: " + disturbance);
            Pause.of(disturbance.calm());
            if (disturbance.kind() == Disturbance.Kind.PAUSE) {
                pause(arena, disturbance);
            } else if (disturbance.isOfServer()) {
                restart(arena, disturbance);
            } else {
                fault(runs, disturbance);
            }
            count++;
        }
        return count;
    }

    private static void pause(Arena arena, Disturbance disturbance) {
        if (Standstill.PAUSED_SERVER.possible()) {
            arena.server().pause();
            try {
                Pause.of(disturbance.lasts());
            } finally {
                arena.server().resume();
            }
        }
    }

    private static void restart(Arena arena, Disturbance disturbance) {
        arena.server().stop(disturbance.kind() == Disturbance.Kind.CRASH ? StopMode.IMMEDIATE : StopMode.FAST);
        Pause.of(disturbance.lasts());
        arena.server().restart();
    }

    private static void fault(List<LedgerRun> runs, Disturbance disturbance) {
        runs.forEach(run -> run.proxy().apply(disturbance.fault()));
        Pause.of(disturbance.lasts());
        runs.forEach(run -> run.proxy().apply(Fault.pass()));
    }
}
