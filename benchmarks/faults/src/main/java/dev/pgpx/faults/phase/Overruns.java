package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.figure.Figures;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how much deadlines were overrun at most, by contestant and point. */
final class Overruns {
    private record Place(Kind kind, DeadlinePoint point) {}

    private final Duration cap;
    private final Map<Place, Duration> worst = new HashMap<>();
    private final Map<Kind, Integer> stuck = new EnumMap<>(Kind.class);

    Overruns(Duration cap) {
        this.cap = cap;
    }

    void add(DeadlineProbe probe) {
        Duration overrun = probe.overrun();
        add(probe.kind(), probe.point(), overrun == null || overrun.compareTo(cap) > 0 ? cap : overrun);
    }

    /** One overrun; the cap stands for all that are greater. */
    void add(Kind kind, DeadlinePoint point, Duration overrun) {
        worst.merge(new Place(kind, point), overrun, (left, right) -> left.compareTo(right) > 0 ? left : right);
    }

    void addStuck(Kind kind, int threads) {
        stuck.merge(kind, threads, Integer::sum);
    }

    void tell(List<Kind> kinds, Figures figures) {
        for (Kind kind : kinds) {
            Duration all = Duration.ZERO;
            for (DeadlinePoint point : DeadlinePoint.values()) {
                Duration overrun = worst.getOrDefault(new Place(kind, point), Duration.ZERO);
                tell(kind.figure("overrun-" + point.label() + "-ms"), overrun, figures);
                all = all.compareTo(overrun) > 0 ? all : overrun;
            }
            tell(kind.figure("worst-overrun-ms"), all, figures);
            figures.number(kind.figure("deadline-threads-stuck"), stuck.getOrDefault(kind, 0));
        }
    }

    private void tell(String name, Duration overrun, Figures figures) {
        if (overrun.compareTo(cap) >= 0) {
            figures.moreThan(name, cap.toMillis());
        } else {
            figures.number(name, overrun.toMillis());
        }
    }
}
