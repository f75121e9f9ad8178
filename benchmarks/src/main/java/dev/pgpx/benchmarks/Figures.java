package dev.pgpx.benchmarks;

import dev.pgpx.benchmarks.eager.EagerLoadBenchmark;
import dev.pgpx.benchmarks.eager.Library;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures pairs, pgpx and what is written by hand, in turns in one process: what else the machine does in a second hits both,
 * so the ratios of the turns mean something where the times do not. JMH measures the same methods one after the other.
 */
final class Figures {
    private static final long TURN_NANOS = 100_000_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Bench bench = new Bench();
    private final double seconds;

    private Figures(double seconds) {
        this.seconds = seconds;
    }

    /** One of a pair. */
    private interface Side {
        Object run() throws Exception;
    }

    /** What is measured: once in each turn, after a preparation that does not count, or as often as fits into one. */
    private record Pair(String name, double target, Side pgpx, Side byHand, Runnable before, boolean once) {}

    /** What a run took, in nanoseconds: by the clock, and of this thread's processor time, which others do not disturb. */
    private record Turn(double nanos, double cpu) {}

    private record Both(Turn pgpx, Turn byHand) {}

    /**
     * Runs it.
     *
     * @param arguments how many seconds each pair is measured after as many of warming up by half, 20 by default; then parts of names
     */
    public static void main(String[] arguments) throws Exception {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 20;
        List<String> names = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        new Figures(seconds).measure(names);
    }

    private void measure(List<String> names) throws Exception {
        bench.open();
        try {
            System.out.printf(
                    "%-34s %6s %8s %8s %8s %10s %10s %8s %8s %6s%n",
                    "", "target", "ratio", "1st q.", "3rd q.", "pgpx us", "by hand", "pgpx cpu", "by hand", "turns");
            for (Pair pair : pairs()) {
                if (names.isEmpty() || names.stream().anyMatch(pair.name::contains)) {
                    measure(pair);
                }
            }
        } finally {
            bench.close();
        }
    }

    private List<Pair> pairs() {
        Library library = new Library();
        library.create(bench);
        EagerLoadBenchmark eager = new EagerLoadBenchmark();
        BulkBenchmark bulk = new BulkBenchmark();
        BulkBenchmark.Lines lines = new BulkBenchmark.Lines();
        lines.create(bench);
        Runnable fill = () -> lines.fill(bench);
        LookupBenchmark lookup = new LookupBenchmark();
        return List.of(
                new Pair("lookup of one row", 0.97, () -> lookup.pgpx(bench), () -> lookup.jdbc(bench), () -> {}, false),
                new Pair("eager load, keys known", 1.05, () -> eager.pgpx(bench, library),
                        () -> eager.jdbc(bench, library), () -> {}, false),
                new Pair("eager load by two trips", 0, () -> eager.pgpxByTwoTrips(bench, library),
                        () -> eager.jdbc(bench, library), () -> {}, false),
                new Pair("insert of 100,000 to COPY BINARY", 0.85, () -> bulk.insertManyPgpx(bench, lines),
                        () -> bulk.insertManyCopy(bench, lines), fill, true),
                new Pair("insert of 1,000 to unnest", 0.9, () -> bulk.insertHundredsPgpx(bench, lines),
                        () -> bulk.insertHundredsUnnest(bench, lines), fill, true),
                new Pair("update of 1,000 to unnest", 0.95, () -> bulk.updatePgpx(bench, lines),
                        () -> bulk.updateUnnest(bench, lines), fill, true),
                new Pair("update of 1,000 to a batch", 1.8, () -> bulk.updatePgpx(bench, lines),
                        () -> bulk.updateBatch(bench, lines), fill, true));
    }

    private void measure(Pair pair) throws Exception {
        turns(pair, seconds / 2);
        List<Both> turns = turns(pair, seconds);
        System.out.printf(
                Locale.ROOT,
                "%-34s %6.2f %8.3f %8.3f %8.3f %10.0f %10.0f %8.0f %8.0f %6d%n",
                pair.name,
                pair.target,
                quantile(turns, both -> both.byHand.nanos / both.pgpx.nanos, 0.5),
                quantile(turns, both -> both.byHand.nanos / both.pgpx.nanos, 0.25),
                quantile(turns, both -> both.byHand.nanos / both.pgpx.nanos, 0.75),
                quantile(turns, both -> both.pgpx.nanos, 0.5) / 1000,
                quantile(turns, both -> both.byHand.nanos, 0.5) / 1000,
                quantile(turns, both -> both.pgpx.cpu, 0.5) / 1000,
                quantile(turns, both -> both.byHand.cpu, 0.5) / 1000,
                turns.size());
    }

    private static double quantile(List<Both> turns, ToDoubleFunction<Both> figure, double part) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(int) (part * (sorted.length - 1))];
    }

    private List<Both> turns(Pair pair, double during) throws Exception {
        List<Both> turns = new ArrayList<>();
        long end = System.nanoTime() + (long) (during * 1e9);
        while (System.nanoTime() < end || turns.size() < 3) {
            boolean first = turns.size() % 2 == 0;
            Turn one = turn(pair, first ? pair.pgpx : pair.byHand);
            Turn other = turn(pair, first ? pair.byHand : pair.pgpx);
            turns.add(first ? new Both(one, other) : new Both(other, one));
        }
        return turns;
    }

    private static Turn turn(Pair pair, Side side) throws Exception {
        pair.before.run();
        long began = System.nanoTime();
        long cpuBegan = CPU.getCurrentThreadCpuTime();
        long now;
        int runs = 0;
        do {
            if (side.run() == null) {
                throw new SQLException("nothing was read");
            }
            runs++;
            now = System.nanoTime();
        } while (!pair.once && now - began < TURN_NANOS);
        return new Turn((double) (now - began) / runs, (double) (CPU.getCurrentThreadCpuTime() - cpuBegan) / runs);
    }
}
