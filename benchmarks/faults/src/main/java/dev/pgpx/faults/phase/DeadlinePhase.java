package dev.pgpx.faults.phase;

import dev.pgpx.faults.figure.Figures;
import java.time.Duration;

/** Calls with a deadline while nothing answers, wherever a call can wait. */
final class DeadlinePhase implements Phase {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Duration LEAST = Duration.ofSeconds(1);
    /** What a wave takes besides the cap. */
    private static final Duration AROUND = Duration.ofSeconds(2);

    @Override
    public int share() {
        return 14;
    }

    @Override
    public void run(Arena arena, Duration time, Figures figures) throws Exception {
        Duration cap = cap(time);
        Overruns overruns = new Overruns(cap);
        long end = System.nanoTime() + time.toNanos();
        boolean again = true;
        while (again) {
            for (Standstill standstill : Standstill.values()) {
                if (standstill.possible()) {
                    new DeadlineWave(arena, standstill).run(cap, overruns);
                }
            }
            again = end - System.nanoTime() > AROUND.plus(cap).multipliedBy(2).toNanos();
        }
        overruns.tell(arena.kinds(), figures);
    }

    /** Until when a call that overruns its deadline is waited for: 5 seconds, less when there is little time. */
    static Duration cap(Duration time) {
        Duration fits = time.dividedBy(2).minus(AROUND);
        return fits.compareTo(MOST) > 0 ? MOST : fits.compareTo(LEAST) < 0 ? LEAST : fits;
    }
}
