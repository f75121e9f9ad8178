package dev.pgpx.conformance.notification;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.Transaction;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.LockLostException;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.settings.Pooler;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PgpxTest
class AdvisoryLockTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static final LockKey KEY = LockKey.of("orders");
    private static final String LOCKS = "select count(*)::int4 from pg_locks where locktype = 'advisory'"
            + " and database = (select oid from pg_database where datname = current_database())";

    private Database db;
    private Database other;
    private TestDatabase where;

    @BeforeEach
    void open(TestDatabase database, Database another) {
        where = database;
        other = another;
        db = Database.open(Settings.builder()
                .url(database.url())
                .applicationName("billing")
                .build());
    }

    @AfterEach
    void leavesNoLock() {
        assertThat(db.pool().inUse()).isZero();
        assertThat(locks()).isZero();
        db.close();
    }

    private int locks() {
        return other.one(sql(LOCKS).as(Codecs.INT4));
    }

    private int waiting() {
        return other.one(sql(LOCKS + " and not granted").as(Codecs.INT4));
    }

    private static int process(Database database) {
        return database.one(sql("select pg_backend_pid()").as(Codecs.INT4));
    }

    @Test
    void keysAreThoseOfTheServer() {
        for (String name : List.of("", "orders", "Ärger")) {
            long number = db.one(sql("select ('x' || left(encode(sha256(convert_to(:name, 'UTF8')), 'hex'), 16))"
                            + "::bit(64)::int8")
                    .bind("name", name)
                    .as(Codecs.INT8));
            assertThat(LockKey.of(name)).isEqualTo(LockKey.of(number)).hasSameHashCodeAs(LockKey.of(number));
        }
        assertThat(LockKey.of(-1, 2)).isEqualTo(LockKey.of(-1, 2)).isNotEqualTo(LockKey.of(2, -1));
        assertThat(LockKey.of(0, 7)).isNotEqualTo(LockKey.of(7));
        assertThat(LockKey.of("orders")).hasToString("\"orders\"");
        assertThat(LockKey.of(-5)).hasToString("-5");
        assertThat(LockKey.of(-1, 2)).hasToString("(-1, 2)");
    }

    @Test
    void aScopeExcludesOthersUntilItsEnd() {
        String result = db.withLock(KEY, () -> {
            assertThat(locks()).isEqualTo(1);
            Optional<String> meanwhile = other.tryWithLock(KEY, () -> "not alone");
            assertThat(meanwhile).isEmpty();
            Optional<String> another = other.tryWithLock(LockKey.of("invoices"), () -> "free");
            assertThat(another).contains("free");
            return "done";
        });

        assertThat(result).isEqualTo("done");
        Optional<String> afterwards = other.tryWithLock(KEY, () -> "free");
        assertThat(afterwards).contains("free");
        Optional<String> nothing = other.tryWithLock(KEY, () -> null);
        assertThat(nothing).isEmpty();
    }

    @Test
    void scopesRunOneAfterTheOther() {
        AtomicInteger inside = new AtomicInteger();
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            Database mine = number % 2 == 0 ? db : other;
            all.add(CompletableFuture.supplyAsync(
                    () -> mine.withLock(LockKey.of(1, 4_711), () -> {
                        int most = inside.incrementAndGet();
                        process(mine);
                        inside.decrementAndGet();
                        return most;
                    }),
                    OWN_THREAD));
        }
        for (CompletableFuture<Integer> one : all) {
            assertThat(one.join()).isEqualTo(1);
        }
    }

    @Test
    void aScopeHasOneSessionAndMayBeNested() {
        db.withLock(KEY, () -> {
            int process = process(db);
            assertThat(process(db)).isEqualTo(process);
            db.inTransaction(tx -> assertThat(process(db)).isEqualTo(process));
            db.withLock(KEY, () -> {
                assertThat(process(db)).isEqualTo(process);
                return true;
            });
            assertThat(locks()).isEqualTo(1);
            Optional<String> meanwhile = other.tryWithLock(KEY, () -> "not alone");
            assertThat(meanwhile).isEmpty();
            return true;
        });
    }

    @Test
    void aScopeEndsWithItsException() {
        assertThatThrownBy(() -> db.withLock(KEY, () -> {
                    throw new IOException("checked");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("checked")
                .hasNoSuppressedExceptions();
        assertThat(locks()).isZero();
    }

    @Test
    void aScopeEndsThoughItsThreadIsInterrupted() {
        db.withLock(KEY, () -> {
            Thread.currentThread().interrupt();
            return true;
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(locks()).isZero();
    }

    @Test
    void waitingEndsAtTheDeadlineAndNamesLockAndHolder() {
        db.withLock(KEY, () -> {
            int holder = process(db);
            Database hasty = other.withDeadline(Duration.ofMillis(300));
            assertThatThrownBy(() -> hasty.withLock(KEY, () -> "never"))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessage(
                            """
                            PGPX-2082: advisory lock "orders" did not become free within 300 ms
                              held by server process %s "billing"
                              Find out what its holder does, or wait longer: db.withDeadline(…).""",
                            holder);
            assertThat(waiting()).isZero();
            assertThat(locks()).isEqualTo(1);
            return true;
        });
        assertThat(process(other)).isPositive();
        assertThat(other.pool().inUse()).isZero();
    }

    @Test
    void waitingWithinASessionLeavesThatHealthy() {
        db.withLock(
                LockKey.of(3, -4),
                () -> other.withSession(() -> {
                    int process = process(other);
                    Database hasty = other.withDeadline(Duration.ofMillis(200));
                    DeadlineExceededException late = catchThrowableOfType(
                            DeadlineExceededException.class, () -> hasty.withLock(LockKey.of(3, -4), () -> "never"));
                    assertThat(late).hasMessageContaining("(3, -4)").hasMessageContaining("\"billing\"");
                    assertThat(late.retry()).isEqualTo(Retry.SAFE);
                    assertThat(process(other)).isEqualTo(process);
                    return true;
                }));
    }

    @Test
    void waitingEndsWithAnInterrupt() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        db.withLock(KEY, () -> {
            Thread waiter = new Thread(() -> other.withLock(KEY, () -> "never"));
            waiter.setUncaughtExceptionHandler((thread, why) -> failure.set(why));
            waiter.start();
            Await.until("the waiter", () -> waiting() == 1);
            waiter.interrupt();
            waiter.join();
            Await.until("the end of its wait", () -> waiting() == 0);
            return true;
        });
        assertThat(failure.get()).isInstanceOf(CallInterruptedException.class);
    }

    @Test
    void aScopeSaysThatItsLockWentWithTheConnection() {
        assertThatThrownBy(() -> db.withLock(KEY, () -> {
                    end(process(db));
                    return "done";
                }))
                .isInstanceOf(LockLostException.class)
                .hasMessageStartingWith(
                        """
                        PGPX-2083: advisory lock "orders" may have been lost while the function ran
                          met: the connection with""");
        assertThat(process(db)).isPositive();
    }

    @Test
    void aScopeWhoseFunctionMeetsTheLossSaysSoBesides() {
        Throwable failure = catchThrowableOfType(
                ConnectionException.class,
                () -> db.withLock(KEY, () -> {
                    end(process(db));
                    return process(db);
                }));
        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(LockLostException.class);
    }

    private void end(int process) {
        other.one(sql("select pg_terminate_backend(:process)")
                .bind("process", process)
                .as(Codecs.BOOL));
        Await.until(
                "the end of the server process",
                () -> other.one(sql("select count(*) from pg_stat_activity where pid = :process")
                                .bind("process", process)
                                .as(Codecs.INT8))
                        == 0);
    }

    @Test
    void aScopeSaysThatItsLockWasReleasedWithin() {
        assertThatThrownBy(() -> db.withLock(KEY, () -> {
                    db.one(sql("select pg_advisory_unlock_all()::text").as(Codecs.TEXT));
                    return "done";
                }))
                .isInstanceOf(LockLostException.class)
                .hasMessageContaining("the session did not hold it");
    }

    @Test
    void locksOfATransactionLastToItsEnd() {
        db.inTransaction(tx -> {
            tx.lock(KEY);
            tx.lock(KEY);
            assertThat(tx.tryLock(LockKey.of(1))).isTrue();
            assertThat(locks()).isEqualTo(2);
            boolean taken = other.transaction(theirs -> theirs.tryLock(KEY));
            assertThat(taken).isFalse();
            boolean shared = other.transaction(theirs -> theirs.tryLockShared(KEY));
            assertThat(shared).isFalse();
        });
        assertThat(locks()).isZero();
    }

    @Test
    void sharedLocksExcludeOnlyThoseThatAreNot() {
        db.inTransaction(tx -> {
            tx.lockShared(KEY);
            other.inTransaction(theirs -> {
                theirs.lockShared(KEY);
                assertThat(theirs.tryLockShared(KEY)).isTrue();
                assertThat(locks()).isEqualTo(2);
            });
            boolean taken = other.transaction(theirs -> theirs.tryLock(KEY));
            assertThat(taken).isFalse();
        });
    }

    @Test
    void aNestedTransactionThatIsRolledBackGivesItsLocksBack() {
        db.inTransaction(tx -> {
            db.inTransaction(nested -> {
                nested.lock(KEY);
                nested.rollback();
            });
            assertThat(locks()).isZero();
            db.inTransaction(nested -> nested.lock(KEY));
            assertThat(locks()).isEqualTo(1);
        });
    }

    @Test
    void waitingInATransactionEndsAtTheDeadline() {
        db.inTransaction(tx -> {
            tx.lock(KEY);
            Database hasty = other.withDeadline(Duration.ofMillis(300));
            DeadlineExceededException late = catchThrowableOfType(
                    DeadlineExceededException.class, () -> hasty.inTransaction(theirs -> theirs.lock(KEY)));
            assertThat(late).hasMessageContaining("\"orders\"").hasMessageContaining("who holds it stands in pg_locks");
        });
        assertThat(process(other)).isPositive();
    }

    @Test
    void aScopeInATransactionIsTheTransactions() {
        db.inTransaction(tx -> {
            String result = db.withLock(KEY, () -> "done");
            assertThat(result).isEqualTo("done");
            Optional<String> again = db.tryWithLock(KEY, () -> "mine");
            assertThat(again).contains("mine");
            assertThat(locks()).isEqualTo(1);
            boolean taken = other.transaction(theirs -> {
                Optional<String> scope = other.tryWithLock(KEY, () -> "not alone");
                assertThat(scope).isEmpty();
                return theirs.tryLock(KEY);
            });
            assertThat(taken).isFalse();
        });
    }

    @Test
    void anOpenTransactionHasThemToo() {
        OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT);
        try (transaction) {
            transaction.lock(KEY);
            transaction.lockShared(KEY);
            assertThat(transaction.tryLock(LockKey.of(1))).isTrue();
            assertThat(transaction.tryLockShared(LockKey.of(2))).isTrue();
            String scope = transaction.database().withLock(LockKey.of(3), () -> "in it");
            assertThat(scope).isEqualTo("in it");
            assertThat(locks()).isEqualTo(5);
            transaction.commit();
        }
        assertThat(locks()).isZero();
        assertThatThrownBy(() -> transaction.lock(KEY)).isInstanceOf(TransactionException.class);
    }

    @Test
    void aTransactionThatHasEndedTakesNone() {
        Transaction ended = db.transaction(tx -> tx);
        assertThatThrownBy(() -> ended.tryLock(KEY))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("PGPX-2046");
    }

    @Test
    void behindAPoolerTransactionsHaveThemAndSessionsHaveNot() {
        try (Database pooled = Database.open(
                Settings.builder().url(where.url()).pooler(Pooler.TRANSACTION).build())) {
            assertThatThrownBy(() -> pooled.withLock(KEY, () -> "never"))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("lock \"orders\"")
                    .hasMessageContaining("pg_advisory_xact_lock");
            assertThatThrownBy(() -> pooled.tryWithLock(KEY, () -> "never")).isInstanceOf(PoolerException.class);
            boolean taken = pooled.transaction(tx -> tx.tryLock(KEY));
            assertThat(taken).isTrue();
        }
    }
}
