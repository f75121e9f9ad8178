package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.testing.pooler.PgBouncer;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eight threads on eight connections share three sessions of the server: each gets the answers to its own questions. */
@PgpxTest
class PoolerWorkloadTest {
    private static final int QUERIES = 10_000;
    private static final int THREADS = 8;
    private static final int AUTHORS = 30;
    private static final TransactionOptions SERIALIZABLE =
            TransactionOptions.DEFAULT.withIsolation(Isolation.SERIALIZABLE).withRetries(1_000);

    private final AtomicLong queries = new AtomicLong();
    private final AtomicInteger increments = new AtomicInteger();
    private final Set<Integer> processes = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void fill(Database db) {
        PgBouncer.obstacle().ifPresent(Assumptions::abort);
        Library.create(db);
        for (int i = 0; i < AUTHORS; i++) {
            db.insert(Library.author("author " + i).royalties(new BigDecimal(i + ".25")));
        }
        db.run(sql("create table counter (id int primary key, value bigint not null)"));
        db.run(sql("insert into counter select id, 0 from generate_series(1, 4) id"));
    }

    @Test
    void tenThousandQueriesOverThreeSessionsHaveNoWrongAnswer(EmbeddedServer server, TestDatabase database)
            throws Exception {
        try (PgBouncer pooler = PgBouncer.before(server).poolSize(3).start();
                Database open = Database.open(Settings.builder()
                        .url(pooler.url(database.name()))
                        .poolSize(THREADS)
                        .build())) {
            Database db = open.withListener(event -> queries.incrementAndGet());
            inThreads(number -> {
                Worker worker = new Worker(db, number);
                while (queries.get() < QUERIES) {
                    worker.step();
                }
                return worker.inserted;
            });
            assertThat(db.one(sql("select sum(value) from counter").as(Codecs.NUMERIC)))
                    .isEqualByComparingTo(new BigDecimal(increments.get()));
            assertThat(increments.get()).isPositive();
            assertThat(processes).hasSizeBetween(2, 3);
        }
    }

    private interface Work {
        int run(int number) throws Exception;
    }

    private static void inThreads(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            IntStream.range(0, THREADS).forEach(number -> all.add(() -> work.run(number)));
            for (Future<Integer> done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One thread: asks what it knows the answer to. */
    private final class Worker {
        private final Database db;
        private final int number;
        private final Random random;
        private int inserted;

        Worker(Database db, int number) {
            this.db = db;
            this.number = number;
            this.random = new Random(number);
        }

        void step() {
            switch (random.nextInt(20)) {
                case 0 -> pages();
                case 1 -> streams();
                case 2 -> copies();
                case 3, 4 -> increments();
                case 5, 6 -> batches();
                case 7, 8, 9 -> settings();
                case 10 -> refused();
                case 11, 12 -> named();
                default -> echoes();
            }
        }

        private void echoes() {
            long big = random.nextLong();
            String text = "t" + number + "'" + random.nextInt();
            double part = random.nextDouble();
            record Echo(Long big, String text, Double part, String shape, int process) {}
            List<Echo> rows = db.list(
                    sql("select :big::int8, :text::text, :part::float8, :shape::text || :text," + " pg_backend_pid()")
                            .bind("big", big)
                            .bind("text", text)
                            .bind("part", part)
                            .bind("shape", "s" + random.nextInt(3))
                            .map(row -> new Echo(
                                    row.get(0, Codecs.INT8),
                                    row.get(1, Codecs.TEXT),
                                    row.get(2, Codecs.FLOAT8),
                                    row.get(3, Codecs.TEXT),
                                    row.get(4, Codecs.INT4))));
            assertThat(rows).hasSize(1);
            Echo row = rows.get(0);
            processes.add(row.process());
            assertThat(List.of(row.big(), row.text(), row.part())).containsExactly(big, text, part);
            assertThat(row.shape()).endsWith(text);
            int id = 1 + random.nextInt(AUTHORS);
            Author author = db.one(from(AUTHOR).where(AUTHOR.id.eq((long) id)));
            assertThat(author.name()).isEqualTo("author " + (id - 1));
            assertThat(author.royalties()).isEqualByComparingTo((id - 1) + ".25");
        }

        private void settings() {
            String tenant = number + "/" + random.nextInt();
            String sql = "select coalesce(current_setting('app.tenant', true), '')";
            assertThat(db.withSetting("app.tenant", tenant).one(sql(sql).as(Codecs.TEXT)))
                    .isEqualTo(tenant);
            assertThat(db.one(sql(sql).as(Codecs.TEXT))).isEmpty();
            String within = db.withSetting("app.tenant", tenant).transaction(tx -> {
                db.run(sql("set local work_mem = '77MB'"));
                return db.one(sql(sql).as(Codecs.TEXT));
            });
            assertThat(within).isEqualTo(tenant);
            assertThat(db.one(sql("show work_mem").as(Codecs.TEXT))).isNotEqualTo("77MB");
        }

        private void named() {
            String name = "worker " + number;
            String shown = db.transaction(
                    TransactionOptions.DEFAULT.withName(name),
                    tx -> db.one(sql("show application_name").as(Codecs.TEXT)));
            assertThat(shown).isEqualTo(name);
            assertThat(db.one(sql("show application_name").as(Codecs.TEXT))).doesNotStartWith("worker");
        }

        private void increments() {
            int id = 1 + random.nextInt(4);
            db.transaction(SERIALIZABLE, tx -> {
                long value = db.one(sql("select value from counter where id = :id")
                        .bind("id", id)
                        .as(Codecs.INT8));
                return db.run(sql("update counter set value = :value where id = :id")
                        .bind("value", value + 1)
                        .bind("id", id));
            });
            increments.incrementAndGet();
        }

        private void batches() {
            int from = random.nextInt(1_000);
            Batch batch = new Batch();
            Batch.Part<List<Integer>> numbers = batch.list(sql("select generate_series(:a::int, :b::int)")
                    .bind("a", from)
                    .bind("b", from + 9)
                    .as(Codecs.INT4));
            Batch.Part<Long> none = batch.run(
                    sql("update counter set value = value where id = :id").bind("id", -from));
            Batch.Part<List<String>> text =
                    batch.list(sql("select :t::text").bind("t", "b" + from).as(Codecs.TEXT));
            db.run(batch);
            assertThat(numbers.get())
                    .isEqualTo(IntStream.range(from, from + 10).boxed().toList());
            assertThat(none.get()).isZero();
            assertThat(text.get()).containsExactly("b" + from);
        }

        private void pages() {
            Page<Author> page = db.page(
                    from(AUTHOR).where(AUTHOR.id.le((long) AUTHORS)).orderBy(AUTHOR.id.asc()), PageRequest.first(7));
            long expected = 1;
            while (true) {
                for (Author author : page.rows()) {
                    assertThat(author.id()).isEqualTo(expected++);
                }
                if (page.next().isEmpty()) {
                    break;
                }
                page = db.page(
                        from(AUTHOR).where(AUTHOR.id.le((long) AUTHORS)).orderBy(AUTHOR.id.asc()),
                        page.next().get());
            }
            assertThat(expected).isEqualTo(AUTHORS + 1);
        }

        private void streams() {
            int rows = 1_001 + random.nextInt(1_500);
            try (Stream<Integer> stream = db.stream(sql("select generate_series(1, :rows::int)")
                    .bind("rows", rows)
                    .as(Codecs.INT4))) {
                assertThat(stream.mapToLong(Integer::longValue).sum()).isEqualTo((long) rows * (rows + 1) / 2);
            }
            try (Stream<Integer> early =
                    db.stream(sql("select generate_series(1, 5000)").as(Codecs.INT4))) {
                assertThat(early.limit(3).collect(Collectors.toList())).containsExactly(1, 2, 3);
            }
        }

        private void copies() {
            String prefix = "copy " + number + "-" + random.nextInt() + " ";
            List<Author> stored = db.insertAll(IntStream.range(0, 120)
                    .mapToObj(i -> Library.author(prefix + i))
                    .toList());
            assertThat(stored).hasSize(120);
            assertThat(db.count(from(AUTHOR).where(AUTHOR.name.startsWith(prefix))))
                    .isEqualTo(120);
            inserted++;
        }

        private void refused() {
            assertThatThrownBy(() -> db.run(sql("select pg_advisory_lock(1)"))).isInstanceOf(PoolerException.class);
        }
    }
}
