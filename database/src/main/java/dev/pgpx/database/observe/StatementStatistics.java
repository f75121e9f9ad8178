package dev.pgpx.database.observe;

import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps figures of each shape of statements in memory: {@code db.withListener(statistics)}. Counting takes no lock. When there are
 * more shapes than it may keep, those that were run least often are summed up as one. Thread-safe.
 */
public final class StatementStatistics implements StatementListener {
    /** The label of the figures of all shapes that are not kept. */
    public static final String OTHER = "other";

    private static final int USUAL_SHAPES = 500;
    private static final int LEAVING_PART = 10;

    private final int most;
    private final Map<Shape, ShapeCounters> shapes = new ConcurrentHashMap<>();
    private final ReentrantLock folding = new ReentrantLock();
    /** Guarded by the lock. */
    private ShapeCounters other = new ShapeCounters();
    /** Taken out of the shapes and not yet part of the other ones: a thread is counting in them. Guarded by the lock. */
    private final List<ShapeCounters> leaving = new ArrayList<>();

    private record Shape(String label, String sql) {}

    private record Kept(Shape shape, long count) {}

    /** Figures of up to 500 shapes, for which some four megabytes are needed. */
    public StatementStatistics() {
        this(USUAL_SHAPES);
    }

    /**
     * Figures of a number of shapes.
     *
     * @param shapes how many at most, from 1 on; each needs some five kilobytes
     */
    public StatementStatistics(int shapes) {
        if (shapes < 1) {
            throw new IllegalArgumentException("the number of shapes is " + shapes + ": expected 1 or more");
        }
        this.most = shapes;
    }

    @Override
    public void ended(StatementEvent event) {
        Shape shape = new Shape(event.statement().label(), event.statement().sql());
        long nanos = event.duration().toNanos();
        boolean counted = false;
        while (!counted) { // counters that are being taken out have left the shapes before
            counted = counters(shape).add(nanos, event.rows(), event.failure() != null);
        }
        if (shapes.size() > most && folding.tryLock()) {
            try {
                fold();
            } finally {
                folding.unlock();
            }
        }
    }

    private ShapeCounters counters(Shape shape) {
        ShapeCounters known = shapes.get(shape);
        return known == null ? shapes.computeIfAbsent(shape, any -> new ShapeCounters()) : known;
    }

    /** Takes the least used shapes out, a tenth at a time. */
    private void fold() {
        List<Kept> kept = new ArrayList<>();
        shapes.forEach((shape, counters) -> kept.add(new Kept(shape, counters.count())));
        kept.sort(Comparator.comparingLong(Kept::count));
        int surplus = Math.max(0, kept.size() - most);
        for (Kept least : kept.subList(0, Math.min(kept.size(), surplus + most / LEAVING_PART))) {
            ShapeCounters counters = shapes.remove(least.shape());
            if (counters != null) {
                counters.seal();
                leaving.add(counters);
            }
        }
        leaving.removeIf(this::isFolded);
    }

    private boolean isFolded(ShapeCounters counters) {
        boolean settled = counters.isSettled();
        if (settled) {
            other.addAll(counters);
        }
        return settled;
    }

    /**
     * The figures as they are now.
     *
     * @return one for each shape, those that took the most time in total first; those not kept come last, as
     *     {@link #OTHER}, where there are any; a copy
     */
    public List<StatementFigures> snapshot() {
        List<StatementFigures> all = new ArrayList<>();
        ShapeCounters rest = new ShapeCounters();
        folding.lock();
        try {
            shapes.forEach((shape, counters) -> all.add(counters.figures(shape.label(), shape.sql())));
            rest.addAll(other);
            leaving.forEach(rest::addAll);
        } finally {
            folding.unlock();
        }
        all.sort(Comparator.comparing(StatementFigures::total).reversed());
        if (rest.count() > 0) {
            all.add(rest.figures(OTHER, ""));
        }
        return List.copyOf(all);
    }

    /** Begins anew. */
    public void reset() {
        folding.lock();
        try {
            shapes.clear();
            leaving.clear();
            other = new ShapeCounters();
        } finally {
            folding.unlock();
        }
    }

    /** The figures as a table for people, a line for each shape. */
    @Override
    public String toString() {
        return FiguresTable.of(snapshot());
    }
}
