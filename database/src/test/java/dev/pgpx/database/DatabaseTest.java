package dev.pgpx.database;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a database asks of its engine, in which order, above all when something fails. */
class DatabaseTest {
    private final StandInEngine engine = new StandInEngine();
    private final Database db = Database.over(engine);

    @Test
    void usesASessionForACall() {
        assertThat(db.run(sql("a"))).isEqualTo(1);
        assertThat(engine.log).containsExactly("open", "a", "close");
        assertThat(db.target()).isEqualTo("stand-in");
    }

    @Test
    void givesTheSessionBackAfterAFailure() {
        engine.failing = "a"::equals;
        assertThatThrownBy(() -> db.run(sql("a"))).hasMessage("told to fail at a");
        assertThat(engine.log).containsExactly("open", "a", "close");
    }

    @Test
    void holdsOneSessionForATransaction() {
        db.transaction(
                TransactionOptions.DEFAULT.withIsolation(Isolation.SERIALIZABLE).withReadOnly(true), tx -> {
                    db.run(sql("a"));
                    return db.run(sql("b"));
                });
        assertThat(engine.log)
                .containsExactly(
                        "open",
                        "begin; set transaction isolation level serializable, read only",
                        "a",
                        "b",
                        "commit",
                        "close");
    }

    @Test
    void leavesTheTransactionHoweverItEnds() {
        engine.failing = "commit"::equals;
        assertThatThrownBy(() -> db.inTransaction(tx -> db.run(sql("a")))).hasMessage("told to fail at commit");
        engine.log.clear();

        db.run(sql("b"));

        assertThat(engine.log).containsExactly("open", "b", "close");
    }

    @Test
    void tellsTheFirstFailureAndThatOfTheRollbackWithIt() {
        engine.failing = what -> what.equals("a") || what.equals("rollback");
        assertThatThrownBy(() -> db.inTransaction(tx -> db.run(sql("a"))))
                .hasMessage("told to fail at a")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("told to fail at rollback"));
        assertThat(engine.log).endsWith("a", "rollback", "close");
    }

    @Test
    void tellsTheFirstFailureOfANestedTransaction() {
        engine.failing = what -> what.equals("a") || what.startsWith("rollback to");
        assertThatThrownBy(() -> db.inTransaction(outer -> db.inTransaction(inner -> db.run(sql("a")))))
                .hasMessage("told to fail at a")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(engine.log)
                .containsExactly(
                        "open", "begin", "savepoint pgpx_1", "a", "rollback to savepoint pgpx_1", "rollback", "close");
    }

    @Test
    void tellsListenersOfEveryStatementAndFailure() {
        List<StatementEvent> events = new ArrayList<>();
        Database listened = db.withListener(events::add);

        listened.run(sql("a").label("first"));
        listened.execute(sql("b").statement(), result -> result.count());
        try (Stream<Long> none = listened.stream(sql("c").map(row -> row.getLong(0)))) {
            assertThat(none).isEmpty();
        }

        assertThat(events)
                .extracting(event -> event.statement().label(), StatementEvent::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("first", 1L),
                        org.assertj.core.groups.Tuple.tuple("sql", 1L),
                        org.assertj.core.groups.Tuple.tuple("sql", 1L));
        assertThat(events)
                .allMatch(event -> event.failure() == null && !event.duration().isNegative());
    }

    @Test
    void refusesAStreamInASessionWithoutTransaction() {
        assertThatThrownBy(() -> db.withSession(() -> db.stream(sql("c").map(row -> row.getLong(0)))))
                .isInstanceOf(TransactionException.class)
                .hasMessageMatching("PGPX-2048: \".*\" cannot be streamed in a session that is in no transaction\n"
                        + "  Stream it within transaction\\(…\\), which fetches rows in portions, or list it\\.");
        assertThat(engine.log).containsExactly("open", "close");
    }

    @Test
    void givesBackTheSessionOfAStreamThatCannotBegin() {
        engine.failing = "c"::equals;
        assertThatThrownBy(() -> db.stream(sql("c").map(row -> row.getLong(0)))).hasMessage("told to fail at c");
        assertThat(engine.log).containsExactly("open", "begin", "c", "close");
    }

    @Test
    void refusesWorkAfterItWasClosed() {
        db.close();
        assertThatThrownBy(() -> db.run(sql("a")))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("PGPX-2015: the database stand-in has been closed");
    }

    @Test
    void namesTheMissingEngine() {
        assertThatThrownBy(() -> Database.open("postgresql://localhost/d"))
                .hasMessage("PGPX-2002: no engine was found that can open localhost:5432/d\n"
                        + "  Add pgpx-jdbc (or pgpx, which brings it) to the class path.");
    }

    @Test
    void insertsNothingWithoutAskingTheServer() {
        assertThat(db.insertAll(List.of())).isEmpty();
        assertThat(engine.log).isEmpty();
    }

    @Test
    void tellsAnObserverOfEverything() {
        List<String> told = new ArrayList<>();
        Observer observer = new Observer() {
            @Override
            public void ended(StatementEvent event) {
                told.add("ended " + event.statement().sql());
            }

            @Override
            public void began(TransactionStart start) {
                told.add("began " + start.name() + " " + start.attempt() + " " + start.isFunction() + " at "
                        + start.target());
            }

            @Override
            public void ended(TransactionEvent event) {
                told.add(event.outcome() + " " + event.name());
            }
        };
        Database observed = db.withObserver(observer);
        TransactionOptions named = TransactionOptions.DEFAULT.withName("work");

        observed.transaction(named, tx -> observed.run(sql("a")));
        try (OpenTransaction open = observed.begin(named)) {
            open.database().run(sql("b"));
            open.commit();
        }
        observed.begin(TransactionOptions.DEFAULT).close();

        assertThat(engine.log).startsWith("listen to the pool");
        assertThat(told)
                .containsExactly(
                        "began work 1 true at stand-in",
                        "ended a",
                        "COMMITTED work",
                        "began work 1 false at stand-in",
                        "ended b",
                        "COMMITTED work",
                        "began null 1 false at stand-in",
                        "ROLLED_BACK null");
    }

    @Test
    void tellsOfTransactionsByHandThatFail() {
        List<TransactionEvent> events = new ArrayList<>();
        Database listened = db.withListener(new TransactionListener() {
            @Override
            public void ended(TransactionEvent event) {
                events.add(event);
            }
        });
        engine.failing = "commit"::equals;
        OpenTransaction open = listened.begin(TransactionOptions.DEFAULT);
        assertThatThrownBy(open::commit).hasMessage("told to fail at commit");
        engine.failing = "rollback"::equals;
        assertThatThrownBy(() -> listened.begin(TransactionOptions.DEFAULT).close())
                .hasMessage("told to fail at rollback");
        engine.failing = "open"::equals;
        assertThatThrownBy(() -> listened.begin(TransactionOptions.DEFAULT)).hasMessage("told to fail at open");

        assertThat(events).hasSize(3).allMatch(event -> event.failure() != null && !event.willBeRetried());
        assertThat(engine.log).endsWith("rollback", "close", "open");
    }
}
