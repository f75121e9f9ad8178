package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.pgpx.Pgpx;
import dev.pgpx.benchmarks.render.Renderings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Does the works with a contender, and measures them. */
final class Turns<R, A> implements AutoCloseable {
    private static final int FOUR = 4;
    private static final int RENDERED = 256;

    private final Peer peer;
    private final Contender<R, A> contender;
    private final Scale scale;
    private final Clock clock = new Clock();
    private final ExecutorService threads = Executors.newFixedThreadPool(FOUR);
    private Optional<Renderings> renderings;

    /** The contender is null where the peer does not connect. */
    Turns(Peer peer, Contender<R, A> contender, Scale scale) {
        this.peer = peer;
        this.contender = contender;
        this.scale = scale;
    }

    Answer run(Request request) throws Exception {
        long nanos = request.nanos();
        return switch (request.work()) {
            case LOOKUP, LOOKUP_BYTES, START -> clock.loop(nanos, 1, () -> contender.lookup(key()));
            case LOOKUP_BY_FOUR -> clock.loop(nanos, threads, FOUR, () -> contender.lookup(key()));
            case LIST, LIST_BYTES -> clock.loop(nanos, 1, () -> contender.list(from()));
            case STREAM -> clock.loop(nanos, 1, this::stream);
            case STREAM_HEAP -> heap();
            case INSERT -> insert(nanos);
            case INSERT_10K -> insertAll(scale.bulk());
            case INSERT_100K -> insertAll(scale.large());
            case INSERT_10K_IDS -> insertAllForIds(scale.bulk());
            case INSERT_100K_IDS -> insertAllForIds(scale.large());
            case UPDATE -> update();
            case UPSERT -> upsert();
            case EAGER -> clock.loop(nanos, 1, () -> contender.eager(authors()));
            case LAZY -> clock.loop(nanos, 1, () -> contender.lazy(authors()));
            case RENDER_KNOWN, RENDER_BYTES -> clock.loop(nanos, RENDERED, rendering().orElseThrow().known());
            case RENDER_NEW -> clock.loop(nanos, RENDERED, rendering().orElseThrow().unknown());
            case CALLERS -> callers(false);
            case CALLERS_GROUPED -> callers(true);
            case PAGE_BY_OFFSET -> clock.loop(nanos, 1, () -> contender.pageByOffset(scale.deep(), Scale.PAGE));
            case PAGE_BY_KEY -> pageByKey(nanos);
            case OVERHEAD -> overhead(nanos, request.byHand());
        };
    }

    private long key() {
        return ThreadLocalRandom.current().nextLong(1, scale.rows() + 1L);
    }

    private long from() {
        return ThreadLocalRandom.current().nextLong(1, scale.rows() - scale.list() + 1L);
    }

    private static List<Long> authors() {
        long first = ThreadLocalRandom.current().nextLong(1, Scale.AUTHORS - Scale.LOADED + 1L);
        return LongStream.range(first, first + Scale.LOADED).boxed().toList();
    }

    private Object stream() throws Exception {
        LongAdder count = new LongAdder();
        contender.stream(row -> count.increment());
        if (count.sum() != scale.rows()) {
            throw new IllegalStateException("streamed " + count.sum() + " rows");
        }
        return count;
    }

    /** The most of what is reachable at some points of the stream, less what was before. */
    private Answer heap() throws Exception {
        long before = live();
        int part = scale.rows() / scale.looks();
        long[] seen = new long[2];
        contender.stream(row -> {
            if (++seen[0] % part == part / 2) {
                seen[1] = Math.max(seen[1], live() - before);
            }
        });
        return Answer.measured(0, seen[1]);
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Answer insert(long nanos) throws Exception {
        double took = 0;
        double bytes = 0;
        int portions = 0;
        do {
            List<R> rows = rows(scale.inserted(), number -> contender.row(Truth.row(0, number)));
            Answer portion = clock.once(() -> {
                long last = 0;
                for (R row : rows) {
                    last = contender.insert(row);
                }
                return last;
            });
            took += portion.nanos();
            bytes += portion.bytes();
            portions++;
        } while (took < nanos);
        return Answer.measured(took / portions / scale.inserted(), bytes / portions / scale.inserted());
    }

    private Answer insertAll(int count) throws Exception {
        List<R> rows = inserted(count);
        return clock.once(() -> {
            contender.insertAll(rows);
            return rows;
        });
    }

    private Answer insertAllForIds(int count) throws Exception {
        List<R> rows = inserted(count);
        return clock.once(() -> contender.insertAllForIds(rows));
    }

    private Answer update() throws Exception {
        List<R> rows = updated();
        return clock.once(() -> {
            contender.updateAll(rows);
            return rows;
        });
    }

    private Answer upsert() throws Exception {
        List<R> rows = inserted(scale.bulk());
        return clock.once(() -> {
            contender.upsertAll(rows);
            return rows;
        });
    }

    /** New ones each time: some libraries write into what they store. */
    List<R> inserted(int count) {
        return rows(count, number -> contender.row(Truth.row(0, number)));
    }

    List<R> updated() {
        return rows(scale.updated(), number -> contender.row(Truth.row(number, number + Truth.CHANGED)));
    }

    private static <T> List<T> rows(int count, LongFunction<T> row) {
        List<T> rows = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            rows.add(row.apply(i));
        }
        return rows;
    }

    private Answer callers(boolean grouped) throws Exception {
        long[] keys = ThreadLocalRandom.current()
                .longs(scale.lookups(), 1, scale.rows() + 1L)
                .toArray();
        LongAdder count = new LongAdder();
        Answer answer = clock.once(() -> {
            if (grouped) {
                contender.grouped(keys, row -> count.increment());
            } else {
                contender.callers(keys, Scale.CALLERS, row -> count.increment());
            }
            return count;
        });
        if (count.sum() != keys.length) {
            throw new IllegalStateException("looked up " + count.sum() + " rows of " + keys.length);
        }
        return answer;
    }

    private Answer pageByKey(long nanos) throws Exception {
        R after = contender.row(Truth.account(scale.deep()));
        return clock.loop(nanos, 1, () -> contender.pageByKey(after, Scale.PAGE));
    }

    private Answer overhead(long nanos, boolean byHand) throws Exception {
        if (!(contender instanceof Pgpx pgpx)) {
            return Answer.notOffered();
        }
        return byHand
                ? clock.loop(nanos, 1, () -> pgpx.listByHand(from()))
                : clock.loop(nanos, 1, () -> pgpx.list(from()));
    }

    /** Made when it is asked for, since it takes seconds for some. */
    Optional<Renderings> rendering() {
        if (renderings == null) {
            renderings = Renderings.of(peer.key());
        }
        return renderings;
    }

    @Override
    public void close() throws Exception {
        threads.shutdown();
        if (contender != null) {
            contender.close();
        }
    }
}
