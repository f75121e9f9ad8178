package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Query;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Callers who wait for the only connection with the same statement have it sent together, and none of them can tell but by the clock. What shows
 * it here is that they see the beginning of the same transaction.
 */
class PipeliningTest {
    private static final int CALLERS = 8;
    private static final int ROUNDS = 100;

    private static EmbeddedServer server;

    private Database db;

    @BeforeAll
    static void start() {
        server = Servers.durable().start();
        try (Database db = Database.open(server.url())) {
            db.run(sql("create type mood as enum ('sad', 'glad')"));
            db.run(sql("create table seen (number int4)"));
            db.run(
                    sql(
                            """
                    create function note(number int4) returns int4 language plpgsql as $$
                    begin
                      insert into seen values (number);
                      return number;
                    end $$"""));
            db.run(sql(
                    "create table number (number int4 primary key, half numeric(5, 1) not null, mood mood not null)"));
            db.run(sql("insert into number select n, n / 2.0, 'glad' from generate_series(0, 100) as n"));
            db.run(sql("create view noted as select number, note(number) as noted from number"));
            db.run(sql("create table broken_by (number int4)"));
            db.run(sql("insert into broken_by values (0)"));
            db.run(sql("create sequence breaks"));
            db.run(
                    sql(
                            """
                    create function break_off(asked int4) returns int4 language plpgsql as $$
                    begin
                      if asked = (select number from broken_by) and nextval('breaks') = 1 then
                        perform pg_terminate_backend(pg_backend_pid());
                      end if;
                      return asked;
                    end $$"""));
            db.run(sql("create view breaking as select number, break_off(number) as broken from number"));
            db.run(sql("vacuum analyze number"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        db = database(true, 1);
        db.run(sql("truncate seen"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Database database(boolean pipelining, int size) {
        return Database.open(Settings.builder()
                .url(server.url())
                .poolSize(size)
                .pipelining(pipelining)
                .build());
    }

    /** What a caller saw: the answer to its question, and when its transaction began. */
    private record Seen(long answer, String began) {}

    private static Query<Seen> half(int number) {
        return sql("select number + number, now()::text from number where number = :number")
                .bind("number", number)
                .map(row -> new Seen(row.getLong(0), row.require(1, Codecs.TEXT)));
    }

    private static Query<Seen> quotient(int number) {
        return sql("select 840 / :number, now()::text").bind("number", number).map(PipeliningTest::seen);
    }

    private static Seen seen(Row row) {
        return new Seen(row.getInt(0), row.require(1, Codecs.TEXT));
    }

    /** Has a statement known to be quick. */
    private static void warm(Database db, Query<?> query) {
        for (int i = 0; i < 8; i++) {
            db.list(query);
        }
    }

    /** Starts calls that all wait, in this order, and then has the connections given back. */
    private static <R> List<Background<R>> wait(Database db, List<Function<Database, R>> calls) {
        int size = db.pool().size();
        CountDownLatch taken = new CountDownLatch(size);
        CountDownLatch ready = new CountDownLatch(1);
        List<Background<Boolean>> holders = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            holders.add(Background.run(() -> db.inTransaction(tx -> {
                taken.countDown();
                Eventually.passed(ready);
            })));
        }
        Eventually.passed(taken);
        List<Background<R>> waiting = new ArrayList<>();
        for (Function<Database, R> call : calls) {
            waiting.add(Background.call(() -> call.apply(db)));
            Eventually.holds("it waits", () -> db.pool().waiting() == waiting.size());
        }
        ready.countDown();
        holders.forEach(Background::result);
        return waiting;
    }

    private static <R> List<Function<Database, R>> calls(Function<Integer, Query<R>> query) {
        return IntStream.rangeClosed(1, CALLERS)
                .<Function<Database, R>>mapToObj(number -> db -> db.one(query.apply(number)))
                .toList();
    }

    /** On a busy machine a statement may not have been quick enough: then it goes by itself, and is asked for again. */
    private static void holdsSooner(String what, BooleanSupplier round) {
        boolean held = false;
        for (int i = 0; i < ROUNDS && !held; i++) {
            held = round.getAsBoolean();
        }
        assertThat(held).as(what).isTrue();
    }

    @Test
    void thoseWhoWaitForTheSameStatementAreAnsweredTogether() {
        holdsSooner("they see the same transaction", () -> {
            warm(db, half(1));
            List<Seen> seen = wait(db, calls(PipeliningTest::half)).stream()
                    .map(Background::result)
                    .toList();

            assertThat(seen).extracting(Seen::answer).containsExactly(2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L);
            return seen.stream().map(Seen::began).distinct().count() == 1;
        });
        assertHealthy(db);
    }

    @Test
    void nothingIsSentTogetherWhereThatIsNotWanted() {
        try (Database plain = database(false, 1)) {
            warm(plain, half(1));
            List<Seen> seen = wait(plain, calls(PipeliningTest::half)).stream()
                    .map(Background::result)
                    .toList();

            assertThat(seen).extracting(Seen::answer).containsExactly(2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L);
            assertThat(seen).extracting(Seen::began).doesNotHaveDuplicates();
        }
    }

    @Test
    void anotherStatementGoesByItself() {
        holdsSooner("the first and the third see the same transaction", () -> {
            warm(db, half(1));
            warm(db, quotient(1));
            List<Seen> seen = wait(
                            db,
                            List.<Function<Database, Seen>>of(
                                    db -> db.one(half(1)),
                                    db -> db.one(quotient(1)),
                                    db -> db.one(half(2)),
                                    db -> db.transaction(tx -> db.one(half(3)))))
                    .stream()
                    .map(Background::result)
                    .toList();

            assertThat(seen).extracting(Seen::answer).containsExactly(2L, 840L, 4L, 6L);
            assertThat(Stream.of(0, 1, 3).map(each -> seen.get(each).began())).doesNotHaveDuplicates();
            return seen.get(2).began().equals(seen.get(0).began());
        });
    }

    @Test
    void whatFailsFailsForItsCallerOnly() {
        warm(db, quotient(1));
        for (int failing = 0; failing < CALLERS; failing++) {
            int zero = failing;
            List<Function<Database, Seen>> calls = IntStream.range(0, CALLERS)
                    .<Function<Database, Seen>>mapToObj(number -> db -> db.one(quotient(number == zero ? 0 : 1)))
                    .toList();
            List<Background<Seen>> waiting = wait(db, calls);

            for (int caller = 0; caller < CALLERS; caller++) {
                if (caller == zero) {
                    StatementException failure = waiting.get(caller).failure(StatementException.class);
                    assertThat(failure.sqlState()).isEqualTo("22012");
                } else {
                    assertThat(waiting.get(caller).result().answer()).isEqualTo(840);
                }
            }
            assertHealthy(db);
        }
    }

    /** The text does not show that the view writes; if the failure of one undid what others were told of, it would be lost. */
    @Test
    void whatAViewWritesIsNeitherLostNorDoneTwiceWhenAnotherFails() {
        Function<Integer, Query<Integer>> query =
                number -> sql("select 1000 / (noted - 5) from noted where number = :number")
                        .bind("number", number)
                        .as(Codecs.INT4);
        warm(db, query.apply(50));
        db.run(sql("truncate seen"));
        List<Background<Integer>> waiting = wait(db, calls(query));
        waiting.get(4).failure(StatementException.class);
        for (int caller : List.of(0, 1, 2, 3, 5, 6, 7)) {
            assertThat(waiting.get(caller).result()).isEqualTo(1000 / (caller + 1 - 5));
        }

        assertThat(db.list(sql("select number from seen order by number").as(Codecs.INT4)))
                .containsExactly(1, 2, 3, 4, 6, 7, 8);
    }

    /** Just as long as others are waited for: some are answered together, some stopped and run alone. */
    @Test
    void whatAViewWritesIsDoneOnceWhenAnotherIsSlow() {
        Function<Integer, Query<Integer>> query = number -> sql("select noted from noted"
                        + " cross join pg_sleep(case :number when 5 then 0.1 else 0 end) where number = :number")
                .bind("number", number)
                .as(Codecs.INT4);
        for (int round = 0; round < 10; round++) {
            warm(db, query.apply(50));
            db.run(sql("truncate seen"));

            assertThat(wait(db, calls(query)).stream().map(Background::result)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            assertThat(db.list(sql("select number from seen order by number").as(Codecs.INT4)))
                    .as("round %d", round)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    private static Query<Seen> rest(int number) {
        return sql("select :number, now()::text from pg_sleep(case :number when 5 then 600 else 0 end)")
                .bind("number", number)
                .map(PipeliningTest::seen);
    }

    @Test
    void oneThatIsSlowForOnceDoesNotKeepTheOthers() {
        try (Database two = database(true, 2)) {
            warm(two, rest(1));
            for (int slow = 0; slow < 4; slow++) {
                int at = slow;
                List<Function<Database, Seen>> calls = IntStream.range(0, CALLERS)
                        .<Function<Database, Seen>>mapToObj(number -> db -> db.one(rest(number == at ? 5 : 1)))
                        .toList();
                List<Background<Seen>> waiting = wait(two, calls);
                for (int caller = 0; caller < CALLERS; caller++) {
                    if (caller != slow) {
                        assertThat(waiting.get(caller).result().answer()).isEqualTo(1);
                    }
                }

                assertThat(waiting.get(slow).isDone()).isFalse();
                waiting.get(slow).thread().interrupt();
                waiting.get(slow).failure(CallInterruptedException.class);
                assertHealthy(two);
            }
        }
    }

    @Test
    void eachHasItsOwnDeadline() {
        warm(db, rest(1));
        List<Background<Seen>> waiting = wait(
                db,
                List.of(
                        db -> db.one(rest(1)),
                        db -> db.withDeadline(Duration.ofMillis(400)).one(rest(5)),
                        db -> db.one(rest(2)),
                        db -> db.withDeadline(Duration.ofMinutes(1)).one(rest(3))));

        waiting.get(1).failure(DeadlineExceededException.class);
        assertThat(Stream.of(0, 2, 3).map(each -> waiting.get(each).result().answer()))
                .containsExactly(1L, 2L, 3L);
        assertHealthy(db);
    }

    @Test
    void parametersOfOtherTypesGoByThemselves() {
        Function<@Nullable Integer, Query<Integer>> query = number -> sql("select coalesce(:number::int4, -1)")
                .bind("number", Codecs.INT4, number)
                .as(Codecs.INT4);
        warm(db, query.apply(1));
        List<Background<Integer>> waiting = wait(
                db,
                List.of(
                        db -> db.one(query.apply(1)),
                        db -> db.one(query.apply(null)),
                        db -> db.one(query.apply(3)),
                        db -> db.one(query.apply(null))));

        assertThat(waiting.stream().map(Background::result)).containsExactly(1, -1, 3, -1);
        assertHealthy(db);
    }

    /** Names of types and conversions need a connection, and that of whoever sent the statement is another's by then. */
    @Test
    void whatNeedsAConnectionToBeReadIsRead() {
        Function<Integer, Query<String>> query =
                number -> sql("select number, half, mood from number where number = :number")
                        .bind("number", number)
                        .map(row -> row.typeName(2) + " " + row.getText(1) + " " + row.getText(2) + " " + row.getLong(0)
                                + " " + row.require(1, Codecs.NUMERIC).compareTo(BigDecimal.ONE));
        warm(db, query.apply(1));

        assertThat(wait(db, calls(query)).stream().map(Background::result))
                .containsExactly(
                        "mood 0.5 glad 1 -1",
                        "mood 1.0 glad 2 0",
                        "mood 1.5 glad 3 1",
                        "mood 2.0 glad 4 1",
                        "mood 2.5 glad 5 1",
                        "mood 3.0 glad 6 1",
                        "mood 3.5 glad 7 1",
                        "mood 4.0 glad 8 1");
    }

    @Test
    void listenersAreToldOfEach() {
        Queue<StatementEvent> told = new ConcurrentLinkedQueue<>();
        Database heard = db.withListener(told::add);
        warm(db, half(1));
        wait(heard, calls(PipeliningTest::half)).forEach(Background::result);

        assertThat(told).hasSize(CALLERS).allMatch(event -> event.rows() == 1 && event.failure() == null);
    }

    @Test
    void aStatementIsPreparedAnewForAllWhenItsTableHasChanged() {
        Query<Integer> query = sql("select * from seen_by").as(Codecs.INT4);
        db.run(sql("drop table if exists seen_by"));
        db.run(sql("create table seen_by (number int4)"));
        db.run(sql("insert into seen_by values (7)"));
        warm(db, query);
        try (Database other = Database.open(server.url())) {
            other.run(sql("alter table seen_by alter number type int8"));
        }
        List<Function<Database, Integer>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(db -> db.one(query));
        }

        assertThat(wait(db, calls).stream().map(Background::result)).containsOnly(7);
    }

    @Test
    void thoseWhoWaitAreAnsweredThoughTheConnectionBreaks() {
        Function<Integer, Query<Integer>> query = number -> sql("select broken from breaking where number = :number")
                .bind("number", number)
                .as(Codecs.INT4);
        warm(db, query.apply(50));
        for (int breaking = 1; breaking <= CALLERS; breaking += 3) {
            db.run(sql("alter sequence breaks restart"));
            db.run(sql("update broken_by set number = :number").bind("number", breaking));

            assertThat(wait(db, calls(query)).stream().map(Background::result))
                    .as("broken by %d", breaking)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            assertHealthy(db);
        }
    }
}
