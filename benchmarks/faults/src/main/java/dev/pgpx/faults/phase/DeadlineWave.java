package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.testing.fault.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All contestants at all points with all deadlines, when everything stands still once. */
final class DeadlineWave {
    private static final List<Duration> DEADLINES = List.of(Duration.ofMillis(500), Duration.ofSeconds(1));
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Arena arena;
    private final Standstill standstill;
    private final List<DeadlineProbe> probes = new ArrayList<>();

    DeadlineWave(Arena arena, Standstill standstill) {
        this.arena = arena;
        this.standstill = standstill;
        for (Kind kind : arena.kinds()) {
            for (DeadlinePoint point : DeadlinePoint.values()) {
                DEADLINES.forEach(deadline -> probes.add(new DeadlineProbe(arena, kind, point, deadline)));
            }
        }
    }

    /** Runs it; calls that have not ended so much later than their deadline are given up. */
    void run(Duration cap, Overruns overruns) {
        List<FaultProxy> proxies = probes.stream().map(DeadlineProbe::proxy).toList();
        try {
            probes.forEach(DeadlineProbe::prepare);
            probes.forEach(DeadlineProbe::approach);
            standstill.begin(arena, proxies);
            try {
                probes.forEach(DeadlineProbe::call);
                Duration last = DEADLINES.get(DEADLINES.size() - 1).plus(cap);
                Pause.until(() -> probes.stream().allMatch(DeadlineProbe::hasEnded), last);
                for (DeadlineProbe probe : probes) {
                    overruns.add(probe);
                    arena.say("deadlines: " + standstill.label() + ": " + probe);
                }
            } finally {
                standstill.end(arena, proxies);
            }
        } finally {
            release(overruns);
        }
    }

    private void release(Overruns overruns) {
        probes.forEach(DeadlineProbe::letGo);
        awaitThreads();
        probes.forEach(probe -> overruns.addStuck(probe.kind(), probe.alive()));
        probes.forEach(DeadlineProbe::close);
        awaitThreads();
        probes.forEach(DeadlineProbe::closeProxy);
    }

    private void awaitThreads() {
        Pause.until(() -> probes.stream().allMatch(probe -> probe.alive() == 0), PATIENCE);
    }
}
