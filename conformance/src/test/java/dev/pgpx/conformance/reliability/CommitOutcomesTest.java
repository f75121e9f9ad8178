package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.fault.Direction;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promise 3: a commit ends as committed, rolled back or unknown, and what is unknown can be found out. */
@Tag("any-jvm")
class CommitOutcomesTest {
    private static EmbeddedServer server;

    private ProxiedServer proxied;
    private Database db;
    private Database direct;

    @BeforeAll
    static void start() {
        server = Servers.durable().start();
        try (Database db = Database.open(server.url())) {
            db.run(sql("create table entry (id int primary key)"));
            db.run(sql("create table other (id int)"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        proxied = ProxiedServer.of(server);
        db = proxied.open(settings -> settings.statementTimeout(Duration.ofSeconds(1)));
        direct = proxied.direct();
        direct.run(sql("truncate entry, other"));
    }

    @AfterEach
    void close() {
        proxied.close();
    }

    private boolean isThere(Database database) {
        return database.one(sql("select exists (select from entry)").as(Codecs.BOOL));
    }

    /** Loses the answer of a commit that reached the server. */
    private OutcomeUnknownException losesTheAnswer() {
        return catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    proxied.proxy().apply(Fault.blackHole(Direction.DOWN));
                }));
    }

    /** Loses the commit itself; the server waits for it. */
    private OutcomeUnknownException losesTheCommit() {
        return catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    proxied.proxy().apply(Fault.blackHole(Direction.UP));
                }));
    }

    /** Breaks what is connected, and lets what is new through. */
    private void heal() {
        proxied.proxy().apply(Fault.reset());
        proxied.proxy().apply(Fault.pass());
    }

    @Test
    void aLostAnswerOfACommitThatArrivedIsUnknownAndFoundToBeCommitted() {
        OutcomeUnknownException unknown = losesTheAnswer();

        assertThat(unknown.transactionId()).matches("\\d+");
        assertThat(unknown.retry()).isEqualTo(Retry.UNSAFE);
        assertThat(unknown)
                .hasMessageStartingWith("PGPX-2041: whether transaction " + unknown.transactionId()
                        + " was committed is unknown: the connection with 127.0.0.1:");
        heal();
        assertThat(unknown.resolve()).isEqualTo(Outcome.COMMITTED);
        assertThat(unknown.resolve()).isEqualTo(Outcome.COMMITTED);
        assertThat(isThere(db)).isTrue();
        assertHealthy(db);
    }

    @Test
    void aCutBeforeTheAnswerIsUnknownAndFoundToBeCommitted() {
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    proxied.proxy().apply(Fault.cutAfter(0, Direction.DOWN));
                }));

        heal();
        assertThat(unknown.resolve()).isEqualTo(Outcome.COMMITTED);
        assertThat(isThere(db)).isTrue();
    }

    @Test
    void aCommitThatNeverArrivedIsUnknownAndFoundToBeRolledBack() {
        OutcomeUnknownException unknown = losesTheCommit();

        heal();
        assertThat(unknown.resolve()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(isThere(db)).isFalse();
        assertHealthy(db);
    }

    @Test
    void aCutInTheMiddleOfTheCommitIsUnknownAndFoundToBeRolledBack() {
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    proxied.proxy().apply(Fault.cutAfter(3, Direction.UP));
                }));

        heal();
        assertThat(unknown.resolve()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(isThere(db)).isFalse();
    }

    @Test
    void aTransactionThatTheServerStillHoldsOpenIsEndedByTheQuestion() {
        OutcomeUnknownException unknown = losesTheCommit();

        proxied.proxy().applyToNew(Fault.pass()); // the server has not noticed that the connection is gone
        assertThat(unknown.resolve()).isEqualTo(Outcome.ROLLED_BACK);
        proxied.proxy().apply(Fault.pass()); // and the commit arrives late
        assertThat(isThere(db)).isFalse();
    }

    @Test
    void anOpenTransactionThatLosesTheAnswerIsUnknownToo() {
        List<Outcome> told = new ArrayList<>();
        OutcomeUnknownException unknown;
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            transaction.afterEnd(told::add);
            transaction.database().run(sql("insert into entry values (1)"));
            proxied.proxy().apply(Fault.blackHole(Direction.DOWN));
            unknown = catchThrowableOfType(OutcomeUnknownException.class, transaction::commit);
        }

        heal();
        assertThat(told).containsExactly(Outcome.UNKNOWN);
        assertThat(unknown.resolve()).isEqualTo(Outcome.COMMITTED);
    }

    @Test
    void aCommittedTransactionIsFoundAfterACrashOfTheServer() {
        OutcomeUnknownException unknown = losesTheAnswer();

        Eventually.holds("the commit has arrived", () -> isThere(direct));
        restart();
        others(20);
        assertThat(unknown.resolve()).isEqualTo(Outcome.COMMITTED);
        assertThat(isThere(db)).isTrue();
    }

    @Test
    void aTransactionThatACrashRolledBackIsToldFromOneThatWasGivenItsIdAgain() {
        OutcomeUnknownException unknown = losesTheCommit();

        restart();
        String last = others(20);
        assertThat(unknown.resolve()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(Long.parseLong(last)).isGreaterThanOrEqualTo(Long.parseLong(unknown.transactionId()));
        assertThat(isThere(db)).isFalse();
    }

    private void restart() {
        server.stop(StopMode.IMMEDIATE);
        server.restart();
        heal();
    }

    /** Other transactions, which are given the next ids, and some that were lost. */
    private String others(int count) {
        String last = "";
        for (int i = 0; i < count; i++) {
            last = direct.transaction(tx -> {
                direct.run(sql("insert into other values (1)"));
                return direct.one(sql("select pg_current_xact_id()::text").as(Codecs.TEXT));
            });
        }
        return last;
    }

    @Test
    void resolvingWhileTheServerIsAwayFailsAndCanBeRepeated() {
        db = proxied.open(
                settings -> settings.statementTimeout(Duration.ofSeconds(1)).acquireTimeout(Duration.ofSeconds(2)));
        OutcomeUnknownException unknown = losesTheAnswer();

        proxied.proxy().apply(Fault.reset());
        Eventually.holds("the commit has arrived", () -> isThere(direct));
        server.stop(StopMode.FAST);
        proxied.proxy().apply(Fault.refuse());
        Database hurried = db.withDeadline(Duration.ofMillis(500));
        assertThatThrownBy(() -> hurried.run(sql("select 1"))).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(unknown::resolve).isInstanceOf(ConnectionException.class);

        server.restart();
        heal();
        assertThat(unknown.resolve()).isEqualTo(Outcome.COMMITTED);
    }

    @Test
    void aCommitThatCouldOnlyRollBackNamesTheFirstFailure() {
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    assertThatThrownBy(() -> db.run(sql("insert into entry values (1 / 0)")))
                            .isInstanceOf(StatementException.class);
                    assertThatThrownBy(() -> db.run(sql("select 1"))).isInstanceOf(StatementException.class);
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith(
                        "PGPX-2040: the transaction could not be committed, because a statement in it had"
                                + " failed: division by zero (SQLSTATE 22012)")
                .hasCauseInstanceOf(StatementException.class);
        assertThat(isThere(db)).isFalse();
        assertHealthy(db);
    }

    @Test
    void aCommitThatTheServerRefusesIsRolledBackAndNoUnknown() {
        db.run(sql("create table if not exists checked (id int unique deferrable initially deferred)"));

        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.run(sql("insert into checked values (1)"));
                    db.run(sql("insert into checked values (1)"));
                }))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("SQLSTATE 23505");
        assertThat(db.one(sql("select count(*) from checked").as(Codecs.INT8))).isZero();
        assertHealthy(db);
    }

    @Test
    void aTransactionThatOnlyReadLosesNothingWithItsAnswer() {
        DatabaseException lost = catchThrowableOfType(
                DatabaseException.class,
                () -> db.inTransaction(tx -> {
                    isThere(db);
                    proxied.proxy().apply(Fault.blackHole(Direction.DOWN));
                }));

        assertThat(lost).isNotInstanceOf(OutcomeUnknownException.class);
        assertThat(lost.retry()).isEqualTo(Retry.SAFE);
        heal();
        assertHealthy(db);
    }

    @Test
    void aConnectionLostBeforeTheCommitIsRolledBackForCertain() {
        DatabaseException lost = catchThrowableOfType(
                DatabaseException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    proxied.proxy().apply(Fault.reset());
                    db.run(sql("insert into entry values (2)"));
                }));

        assertThat(lost.retry()).isEqualTo(Retry.SAFE);
        heal();
        assertThat(isThere(db)).isFalse();
    }
}
