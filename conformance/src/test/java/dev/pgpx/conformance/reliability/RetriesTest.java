package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise 4: what was not sent, or is known to be rolled back, is repeated; nothing else is. */
class RetriesTest {
    private static final TransactionOptions SERIALIZABLE =
            TransactionOptions.DEFAULT.withIsolation(Isolation.SERIALIZABLE);

    private static EmbeddedServer server;

    private ProxiedServer proxied;
    private Database db;
    private Database direct;

    @BeforeAll
    static void start() {
        server = Servers.durable().parameter("deadlock_timeout", "100ms").start();
        try (Database db = Database.open(server.url())) {
            db.run(sql("create table account (id int primary key, amount int not null)"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        proxied = ProxiedServer.of(server);
        db = proxied.open(settings -> settings.poolSize(4));
        direct = proxied.direct();
        direct.run(sql("truncate account"));
        direct.run(sql("insert into account values (1, 100), (2, 100)"));
    }

    @AfterEach
    void close() {
        proxied.close();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("the other transaction did not come so far", e);
        }
    }

    private void add(int id, int amount) {
        db.run(sql("update account set amount = amount + :amount where id = :id")
                .bind("amount", amount)
                .bind("id", id));
    }

    private long total() {
        return db.one(sql("select sum(amount) from account").as(Codecs.INT8));
    }

    @Test
    void aSerializationFailureRunsTheWholeFunctionAgain() {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        List<Background<Integer>> withdrawals = new ArrayList<>();
        for (int account = 1; account <= 2; account++) {
            int id = account;
            withdrawals.add(Background.call(() -> db.transaction(SERIALIZABLE, tx -> {
                runs.incrementAndGet();
                long total = total();
                if (tx.attempt() == 1) {
                    meet(bothHaveRead);
                }
                if (total >= 150) {
                    add(id, -150);
                }
                return tx.attempt();
            })));
        }
        List<Integer> attempts =
                List.of(withdrawals.get(0).result(), withdrawals.get(1).result());

        assertThat(attempts).contains(1).anyMatch(attempt -> attempt > 1);
        assertThat(runs).hasValueGreaterThanOrEqualTo(3);
        assertThat(total()).isEqualTo(50);
        assertHealthy(db);
    }

    @Test
    void aDeadlockRunsTheWholeFunctionOfItsVictimAgain() {
        CyclicBarrier bothHaveLocked = new CyclicBarrier(2);
        List<Background<Integer>> transfers = new ArrayList<>();
        for (int account = 1; account <= 2; account++) {
            int from = account;
            int to = 3 - account;
            transfers.add(Background.call(() -> db.transaction(tx -> {
                add(from, -10);
                if (tx.attempt() == 1) {
                    meet(bothHaveLocked);
                }
                add(to, 10);
                return tx.attempt();
            })));
        }
        List<Integer> attempts =
                List.of(transfers.get(0).result(), transfers.get(1).result());

        assertThat(attempts).contains(1).anyMatch(attempt -> attempt > 1);
        assertThat(db.list(sql("select amount from account order by id").as(Codecs.INT4)))
                .containsExactly(100, 100);
        assertHealthy(db);
    }

    private static void conflict(Database db) {
        db.run(sql("do $$ begin raise exception 'met' using errcode = '40001'; end $$"));
    }

    @Test
    void hooksAreToldOfEachAttemptAndOfTheCommitOnce() {
        List<String> told = new ArrayList<>();

        String result = db.transaction(tx -> {
            int attempt = tx.attempt();
            tx.afterCommit(() -> told.add("committed " + attempt));
            tx.afterRollback(() -> told.add("rolled back " + attempt));
            tx.afterEnd(outcome -> told.add(outcome + " " + attempt));
            add(1, 1);
            if (attempt < 3) {
                conflict(db);
            }
            return "done in " + attempt;
        });

        assertThat(result).isEqualTo("done in 3");
        assertThat(told)
                .containsExactly(
                        "rolled back 1",
                        "ROLLED_BACK 1",
                        "rolled back 2",
                        "ROLLED_BACK 2",
                        "committed 3",
                        "COMMITTED 3");
        assertThat(total()).isEqualTo(201);
    }

    @Test
    void itIsRunAgainNoMoreThanTheOptionsAllow() {
        for (int retries = 0; retries <= 2; retries++) {
            AtomicInteger runs = new AtomicInteger();
            TransactionOptions options = TransactionOptions.DEFAULT.withRetries(retries);

            assertThatThrownBy(() -> db.transaction(options, tx -> {
                        runs.incrementAndGet();
                        conflict(db);
                        return true;
                    }))
                    .isInstanceOfSatisfying(DatabaseException.class, failure -> {
                        assertThat(failure.sqlState()).isEqualTo("40001");
                        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
                        assertThat(failure).hasMessageStartingWith("PGPX-2042: met (SQLSTATE 40001)");
                    });
            assertThat(runs).hasValue(retries + 1);
        }
        assertThat(TransactionOptions.DEFAULT.retries()).isEqualTo(5);
        assertHealthy(db);
    }

    @Test
    void aConflictOfANestedTransactionRunsTheOutermostFunctionAgain() {
        List<String> runs = new ArrayList<>();

        db.inTransaction(outer -> {
            runs.add("outer " + outer.attempt());
            db.inTransaction(inner -> {
                runs.add("inner " + inner.attempt());
                if (outer.attempt() == 1) {
                    conflict(db);
                }
            });
        });

        assertThat(runs).containsExactly("outer 1", "inner 1", "outer 2", "inner 1");
    }

    @Test
    void otherFailuresAreNotRepeated() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    runs.incrementAndGet();
                    db.run(sql("select 1 / 0"));
                }))
                .isInstanceOf(StatementException.class);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    runs.incrementAndGet();
                    throw new IOException("of the application");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> conflict(db)).isInstanceOf(DatabaseException.class);
        assertThat(runs).hasValue(2);
    }

    /** Ends all other sessions of the server, as an administrator does. */
    private void endSessions() {
        direct.run(sql("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and backend_type = 'client backend'"));
        Eventually.holds(
                "the sessions have ended",
                () -> direct.one(sql("select count(*) from pg_stat_activity where backend_type = 'client backend'")
                                .as(Codecs.INT8))
                        == 1);
    }

    /** What ends the sessions of the pool while nobody uses them. */
    private List<Runnable> ends() {
        return List.of(
                this::endSessions,
                () -> {
                    proxied.proxy().apply(Fault.reset());
                    proxied.proxy().apply(Fault.pass());
                },
                () -> {
                    server.stop(StopMode.IMMEDIATE);
                    server.restart();
                });
    }

    @Test
    void aConnectionThatBrokeInThePoolIsReplacedUnseenForQueries() {
        for (Runnable end : ends()) {
            answer(db);
            end.run();
            assertHealthy(db);
        }
    }

    @Test
    void aConnectionThatBrokeInThePoolIsReplacedUnseenForTransactions() {
        for (Runnable end : ends()) {
            answer(db);
            end.run();
            int attempt = db.transaction(tx -> {
                add(1, 1);
                return tx.attempt();
            });
            assertThat(attempt).isEqualTo(1);
        }
        assertThat(total()).isEqualTo(203);
    }

    @Test
    void aConnectionThatBrokeInThePoolLongAgoIsReplacedUnseenForWritesToo() {
        for (Runnable end : ends()) {
            answer(db);
            end.run();
            idleForLong();
            add(1, 1);
        }
        assertThat(total()).isEqualTo(203);
    }

    /** Longer than a connection is trusted without asking. */
    private static void idleForLong() {
        long start = System.nanoTime();
        Eventually.holds("time passes", () -> System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(600));
    }

    @Test
    void aConnectionThatBreaksAfterTheFirstStatementIsNotReplaced() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    runs.incrementAndGet();
                    add(1, 1);
                    endSessions();
                    add(2, 1);
                }))
                .isInstanceOfSatisfying(ConnectionLostException.class, lost -> assertThat(lost.retry())
                        .isEqualTo(Retry.SAFE));
        assertThat(runs).hasValue(1);
        assertThat(total()).isEqualTo(200);

        assertThatThrownBy(() -> db.withSession(() -> {
                    db.run(sql("set work_mem = '2MB'"));
                    endSessions();
                    return answer(db);
                }))
                .isInstanceOf(ConnectionLostException.class);
        assertHealthy(db);
    }
}
