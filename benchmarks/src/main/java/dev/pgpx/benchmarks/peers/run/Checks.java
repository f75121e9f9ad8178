package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.Work;
import dev.pgpx.benchmarks.peers.pgpx.Pgpx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** Does each work once before it is measured, and compares what it gives with the truth. */
final class Checks<R, A> {
    private static final int SOME = 200;

    private final Contender<R, A> contender;
    private final Turns<R, A> turns;
    private final Scale scale;

    Checks(Contender<R, A> contender, Turns<R, A> turns, Scale scale) {
        this.contender = contender;
        this.turns = turns;
        this.scale = scale;
    }

    Answer run(Work work) throws Exception {
        return switch (work) {
            case LOOKUP, LOOKUP_BY_FOUR, LOOKUP_BYTES, START -> lookups();
            case LIST, LIST_BYTES -> same(contender.list(SOME), SOME, scale.list());
            case STREAM, STREAM_HEAP -> stream();
            case INSERT -> Answer.fine(contender.insert(contender.row(Truth.row(0, 1))));
            case INSERT_10K -> insertAll(scale.bulk());
            case INSERT_100K -> insertAll(scale.large());
            case INSERT_10K_IDS -> Answer.fine(contender.insertAllForIds(turns.inserted(scale.bulk())));
            case INSERT_100K_IDS -> Answer.fine(contender.insertAllForIds(turns.inserted(scale.large())));
            case UPDATE -> {
                contender.updateAll(turns.updated());
                yield Answer.fine();
            }
            case UPSERT -> {
                contender.upsertAll(turns.inserted(scale.bulk()));
                yield Answer.fine();
            }
            case EAGER -> authors(contender.eager(keys()));
            case LAZY -> authors(contender.lazy(keys()));
            case RENDER_KNOWN, RENDER_NEW, RENDER_BYTES ->
                turns.rendering().isEmpty() ? Answer.notOffered() : Answer.fine();
            case CALLERS -> callers(false);
            case CALLERS_GROUPED -> callers(true);
            case PAGE_BY_OFFSET -> same(contender.pageByOffset(scale.deep(), Scale.PAGE), scale.deep() + 1L, Scale.PAGE);
            case PAGE_BY_KEY -> {
                R after = contender.row(Truth.account(scale.deep()));
                yield same(contender.pageByKey(after, Scale.PAGE), scale.deep() + 1L, Scale.PAGE);
            }
            case OVERHEAD -> overhead();
        };
    }

    private Answer lookups() throws Exception {
        for (long id : new long[] {1, 2, 3, scale.deep(), scale.rows()}) {
            Values found = contender.values(contender.lookup(id));
            if (!Truth.same(found, Truth.account(id))) {
                return other("row " + id, found, Truth.account(id));
            }
        }
        return Answer.fine();
    }

    private static Answer other(String what, Object found, Object expected) {
        return Answer.problem("it gives another " + what + "\n  expected " + expected + "\n  found    " + found);
    }

    private Answer same(List<R> rows, long from, int count) {
        if (rows.size() != count) {
            return other("number of rows", rows.size(), count);
        }
        for (int i = 0; i < count; i++) {
            Values found = contender.values(rows.get(i));
            if (!Truth.same(found, Truth.account(from + i))) {
                return other("row " + (from + i), found, Truth.account(from + i));
            }
        }
        return Answer.fine();
    }

    private Answer stream() throws Exception {
        AtomicReference<Answer> problem = new AtomicReference<>(Answer.fine());
        long[] count = {0};
        contender.stream(row -> {
            long id = ++count[0];
            Values found = contender.values(row);
            if (!Truth.same(found, Truth.account(id))) {
                problem.compareAndSet(problem.get(), other("row " + id, found, Truth.account(id)));
            }
        });
        return count[0] != scale.rows() ? other("number of rows", count[0], scale.rows()) : problem.get();
    }

    private Answer insertAll(int count) throws Exception {
        contender.insertAll(turns.inserted(count));
        return Answer.fine();
    }

    private static List<Long> keys() {
        return LongStream.rangeClosed(1, Scale.LOADED).boxed().toList();
    }

    /** In any order, their books in that of the keys. */
    private Answer authors(List<A> authors) {
        List<AuthorValues> found = new ArrayList<>();
        authors.forEach(author -> found.add(contender.author(author)));
        found.sort(Comparator.comparingLong(AuthorValues::id));
        List<AuthorValues> expected = keys().stream().map(Truth::author).toList();
        return found.equals(expected) ? Answer.fine() : other("authors", found, expected);
    }

    private Answer callers(boolean grouped) throws Exception {
        long[] keys = LongStream.range(0, SOME).map(i -> 1 + i * 7).toArray();
        Map<Long, Values> found = new ConcurrentHashMap<>();
        if (grouped) {
            contender.grouped(keys, row -> found.put(contender.values(row).id(), contender.values(row)));
        } else {
            contender.callers(
                    keys, Scale.CALLERS, row -> found.put(contender.values(row).id(), contender.values(row)));
        }
        boolean all = Arrays.stream(keys)
                .allMatch(id -> found.containsKey(id) && Truth.same(found.get(id), Truth.account(id)));
        return all && found.size() == keys.length ? Answer.fine() : other("rows", found.values(), Arrays.toString(keys));
    }

    private Answer overhead() throws Exception {
        if (!(contender instanceof Pgpx pgpx)) {
            return Answer.notOffered();
        }
        return pgpx.list(SOME).equals(pgpx.listByHand(SOME))
                ? Answer.fine()
                : Answer.problem("the query layer gives other rows than the same by hand");
    }
}
