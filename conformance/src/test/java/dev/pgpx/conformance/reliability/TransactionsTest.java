package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.HookException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Query;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What transactions can be asked to be, and how they nest and end. */
@PgpxTest
class TransactionsTest {
    private Database db;
    private Database other;

    @BeforeAll
    static void create(Database database) {
        database.run(sql("create table item (name text primary key)"));
    }

    @BeforeEach
    void open(TestDatabase database, Database shared) {
        other = shared;
        other.run(sql("truncate item"));
        db = Database.open(Settings.builder()
                .url(database.url())
                .poolSize(1)
                .applicationName("shop")
                .build());
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static void add(Database database, String name) {
        database.run(sql("insert into item values (:name)").bind("name", name));
    }

    private static List<String> items(Database database) {
        return database.list(sql("select name from item order by name").as(Codecs.TEXT));
    }

    private static String setting(Database database, String name) {
        return database.one(sql("select coalesce(current_setting(:name, true), '')")
                .bind("name", name)
                .as(Codecs.TEXT));
    }

    @Test
    void repeatableReadSeesOneStateAndReadCommittedEachNewOne() {
        List<String> seen = db.transaction(TransactionOptions.SNAPSHOT, tx -> {
            assertThat(items(db)).isEmpty();
            add(other, "a");
            return items(db);
        });
        List<String> seenByReadCommitted =
                db.transaction(TransactionOptions.DEFAULT.withIsolation(Isolation.READ_COMMITTED), tx -> {
                    assertThat(items(db)).containsExactly("a");
                    add(other, "b");
                    return items(db);
                });

        assertThat(seen).isEmpty();
        assertThat(seenByReadCommitted).containsExactly("a", "b");
    }

    @Test
    void aReadOnlyOneRefusesWritesAndTheNextOneDoesNot() {
        assertThatThrownBy(() -> db.transaction(TransactionOptions.DEFAULT.withReadOnly(true), tx -> {
                    add(db, "a");
                    return true;
                }))
                .isInstanceOfSatisfying(StatementException.class, refused -> assertThat(refused.sqlState())
                        .isEqualTo("25006"));
        add(db, "b");
        assertThat(items(db)).containsExactly("b");
    }

    @Test
    void aDeferrableOneIsDeferrableAndNothingOfItIsLeft() {
        TransactionOptions options = TransactionOptions.DEFAULT
                .withIsolation(Isolation.SERIALIZABLE)
                .withReadOnly(true)
                .withDeferrable(true);

        String inside = db.transaction(
                options,
                tx -> setting(db, "transaction_deferrable") + " " + setting(db, "transaction_isolation") + " "
                        + setting(db, "transaction_read_only"));

        assertThat(inside).isEqualTo("on serializable on");
        String after = db.transaction(
                tx -> setting(db, "transaction_deferrable") + " " + setting(db, "transaction_isolation"));
        assertThat(after).isEqualTo("off read committed");
    }

    @Test
    void nestedOnesAreSavepoints() {
        db.inTransaction(outer -> {
            add(db, "outer");
            assertThatThrownBy(() -> db.inTransaction(inner -> {
                        add(db, "inner");
                        add(db, "inner");
                    }))
                    .isInstanceOf(ConstraintException.class);
            db.inTransaction(inner -> {
                add(db, "kept");
                assertThatThrownBy(() -> db.inTransaction(deeper -> {
                            assertThat(deeper.depth()).isEqualTo(2);
                            add(db, "lost");
                            throw new IllegalStateException("of the application");
                        }))
                        .isInstanceOf(IllegalStateException.class);
                db.inTransaction(deeper -> {
                    add(db, "undone");
                    deeper.rollback();
                });
                db.inTransaction(deeper -> add(db, "deep"));
            });
        });

        assertThat(items(db)).containsExactly("deep", "kept", "outer");
    }

    @Test
    void aNestedOneWhoseFailureWasCaughtInsideCannotBeKept() {
        assertThatThrownBy(() -> db.inTransaction(outer -> {
                    add(db, "outer");
                    db.inTransaction(inner -> {
                        add(db, "inner");
                        assertThatThrownBy(() -> add(db, "inner")).isInstanceOf(ConstraintException.class);
                    });
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(items(db)).isEmpty();
        assertHealthy(db);
    }

    @Test
    void whatANestedOneFailedAtIsNoReasonAgainstTheCommitOfTheOuterOne() {
        db.inTransaction(outer -> {
            add(db, "outer");
            assertThatThrownBy(() -> db.inTransaction(inner -> add(db, "outer")))
                    .isInstanceOf(ConstraintException.class);
        });

        assertThat(items(db)).containsExactly("outer");
    }

    private String shown(int session) {
        return other.one(sql("select application_name from pg_stat_activity where pid = :pid")
                .bind("pid", session)
                .as(Codecs.TEXT));
    }

    @Test
    void itsNameShowsToOthersWhileItLasts() {
        int session = db.one(sql("select pg_backend_pid()").as(Codecs.INT4));
        assertThat(shown(session)).isEqualTo("shop");

        String inside = db.transaction(TransactionOptions.DEFAULT.withName("it's a \"report\""), tx -> {
            answer(db);
            return shown(session);
        });
        assertThatThrownBy(() -> db.transaction(TransactionOptions.DEFAULT.withName("failing"), tx -> {
                    answer(db);
                    assertThat(shown(session)).isEqualTo("failing");
                    throw new IllegalStateException("of the application");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(inside).isEqualTo("it's a \"report\"");
        assertThat(shown(session)).isEqualTo("shop");
    }

    @Test
    void aSettingOfAViewHoldsForItsCallsOnly() {
        Database tenant = db.withSetting("app.tenant", "o'brien \\ \"co\"");

        assertThat(setting(tenant, "app.tenant")).isEqualTo("o'brien \\ \"co\"");
        assertThat(setting(db, "app.tenant")).isEmpty();
        String inside = tenant.transaction(tx -> setting(db, "app.tenant"));
        assertThat(inside).isEqualTo("o'brien \\ \"co\"");
        assertThat(setting(db, "app.tenant")).isEmpty();
        try (Stream<String> rows =
                tenant.stream(sql("select current_setting('app.tenant')").as(Codecs.TEXT))) {
            assertThat(rows).containsExactly("o'brien \\ \"co\"");
        }
        assertThat(setting(db, "app.tenant")).isEmpty();
        assertThatThrownBy(() -> tenant.run(sql("select 1 / 0"))).isInstanceOf(StatementException.class);
        assertThat(setting(db, "app.tenant")).isEmpty();
        assertThat(setting(tenant.withSetting("app.tenant", "other").withSetting("work_mem", "2MB"), "work_mem"))
                .isEqualTo("2MB");
    }

    @Test
    void aWriteWithASettingIsKeptAndItsFailureLeavesNothing() {
        Database tenant = db.withSetting("app.tenant", "mine");
        add(tenant, "a");
        assertThatThrownBy(() -> add(tenant, "a")).isInstanceOf(ConstraintException.class);

        assertThat(items(other)).containsExactly("a");
        assertHealthy(db);
    }

    @Test
    void aSettingThatATransactionDoesNotHaveIsRefusedInIt() {
        Database tenant = db.withSetting("app.tenant", "mine");

        assertThatThrownBy(() -> db.inTransaction(tx -> answer(tenant)))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("PGPX-2044: settings of the call (app.tenant) differ");
        assertThatThrownBy(() -> db.withSetting("app.tenant", "theirs").inTransaction(tx -> add(tenant, "a")))
                .isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> db.inTransaction(tx -> tenant.inTransaction(inner -> add(db, "a"))))
                .isInstanceOf(TransactionException.class);
        tenant.inTransaction(tx -> tenant.inTransaction(inner -> add(tenant, "kept")));
        assertThat(items(db)).containsExactly("kept");
    }

    @Test
    void aBatchIsDoneAsAWholeOrNotAtAll() {
        Batch batch = new Batch();
        Batch.Part<Long> first = batch.run(sql("insert into item values ('a'), ('b')"));
        Batch.Part<List<String>> names =
                batch.list(sql("select name from item order by name").as(Codecs.TEXT));
        Batch.Part<Long> last =
                batch.run(sql("delete from item where name = :name").bind("name", "a"));
        assertThatThrownBy(first::get).isInstanceOf(IllegalStateException.class);
        db.run(batch);

        assertThat(first.get()).isEqualTo(2);
        assertThat(names.get()).containsExactly("a", "b");
        assertThat(last.get()).isEqualTo(1);
        assertThatThrownBy(() -> db.run(batch)).isInstanceOf(IllegalStateException.class);

        Batch failing = new Batch();
        failing.run(sql("insert into item values ('c')"));
        Batch.Part<Long> refused = failing.run(sql("insert into item values ('b')"));
        assertThatThrownBy(() -> db.run(failing)).isInstanceOf(ConstraintException.class);
        assertThatThrownBy(refused::get).isInstanceOf(IllegalStateException.class);
        assertThat(items(db)).containsExactly("b");
    }

    /** The driver answers statements one by one whose rows it cannot foresee once the server has described their parameters. */
    @Test
    void aSettingHoldsForAStatementWithParametersOfUnknownType() {
        Database tenant = db.withSetting("app.tenant", "mine");
        for (int i = 0; i < 8; i++) {
            List<String> seen =
                    tenant.list(sql("select current_setting('app.tenant') || coalesce(:suffix, '') || repeat('x', 10)")
                            .bind("suffix", Codecs.TEXT, null)
                            .as(Codecs.TEXT));
            assertThat(seen).as("round %d", i).containsExactly("minexxxxxxxxxx");
        }
    }

    private static Query<String> others(@Nullable String name) {
        return sql("select name from item where name is distinct from :name")
                .bind("name", Codecs.TEXT, name)
                .as(Codecs.TEXT);
    }

    @Test
    void aBatchWithParametersOfUnknownTypeIsDoneAsAWholeOrNotAtAll() {
        for (int i = 0; i < 8; i++) {
            Batch failing = new Batch();
            failing.run(sql("insert into item values ('c')"));
            for (int n = 0; n < 1 + i % 4; n++) {
                failing.list(others(null));
            }
            failing.run(sql("insert into item values ('c')"));
            assertThatThrownBy(() -> db.run(failing)).isInstanceOf(ConstraintException.class);
            assertThat(items(db)).as("round %d", i).isEmpty();
            assertHealthy(db);
        }
        Batch done = new Batch();
        done.run(sql("insert into item values ('c')"));
        List<Batch.Part<List<String>>> names = Stream.of("c", null, "x", null)
                .map(name -> done.list(others(name)))
                .toList();
        done.run(sql("insert into item values ('d')"));
        db.run(done);
        assertThat(names.stream().map(Batch.Part::get))
                .containsExactly(List.of(), List.of("c"), List.of("c"), List.of("c"));
        assertThat(items(other)).containsExactly("c", "d");
    }

    /** The first time that a statement is run, and it is there several times. */
    @Test
    void aNewStatementThatABatchHasSeveralTimesIsDoneAsAWholeOrNotAtAll() {
        for (int round = 0; round < 4; round++) {
            Batch failing = new Batch();
            failing.run(sql("insert into item values ('c')"));
            for (int n = 0; n < 3; n++) {
                failing.list(sql("select name, repeat('x', 10) from item where name is distinct from :name")
                        .bind("name", Codecs.TEXT, null)
                        .as(Codecs.TEXT));
            }
            failing.run(sql("insert into item values ('c')"));
            assertThatThrownBy(() -> db.run(failing)).isInstanceOf(ConstraintException.class);
            assertThat(items(db)).as("round %d", round).isEmpty();
        }
        assertHealthy(db);
    }

    @Test
    void aBatchOfHundredsIsDoneAsAWholeOrNotAtAll() {
        Batch failing = new Batch();
        for (int i = 0; i < 400; i++) {
            failing.run(sql("insert into item values (:name)").bind("name", "item " + i));
        }
        failing.run(sql("insert into item values ('item 0')"));
        assertThatThrownBy(() -> db.run(failing)).isInstanceOf(ConstraintException.class);
        assertThat(items(db)).isEmpty();
        assertHealthy(db);
    }

    @Test
    void aBatchTakesPartInATransactionAndInSettings() {
        Batch batch = new Batch();
        batch.run(sql("insert into item values ('a')"));
        Batch.Part<List<String>> tenant =
                batch.list(sql("select current_setting('app.tenant')").as(Codecs.TEXT));
        db.withSetting("app.tenant", "mine").run(batch);
        assertThat(tenant.get()).containsExactly("mine");
        assertThat(setting(db, "app.tenant")).isEmpty();

        db.inTransaction(tx -> {
            Batch inside = new Batch();
            inside.run(sql("insert into item values ('b')"));
            inside.run(sql("insert into item values ('c')"));
            db.run(inside);
            assertThat(items(db)).containsExactly("a", "b", "c");
            assertThat(items(other)).containsExactly("a");
            tx.rollback();
        });
        assertThat(items(db)).containsExactly("a");
    }

    @Test
    void aBatchTakesStatementsAsTheyAre() {
        String body = "create function pg_temp.one() returns int language sql begin atomic select 1; end";
        Batch batch = new Batch();
        Batch.Part<Long> added = batch.execute(Statement.of("insert into item values ('a'), ('b')", "raw"));
        batch.execute(Statement.of(body, "last"));
        db.run(batch);
        assertThat(added.get()).isEqualTo(2);
        assertThat(items(db)).containsExactly("a", "b");

        Batch swallowing = new Batch();
        swallowing.execute(Statement.of(body, "first"));
        swallowing.run(sql("insert into item values ('c')"));
        assertThatThrownBy(() -> db.run(swallowing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begin atomic");
        assertThat(items(db)).containsExactly("a", "b");
    }

    /** Each statement that has a name is looked at by the server whenever a command changes the catalogs. */
    @Test
    void commandsWithoutAPlanAndSettingsLeaveNoNamesBehind() {
        long named = db.transaction(TransactionOptions.DEFAULT.withName("first"), tx -> {
            db.run(sql("create table made_here ()"));
            return prepared();
        });
        for (String name : List.of("second", "third")) {
            db.transaction(
                    TransactionOptions.DEFAULT.withName(name), tx -> db.run(sql("drop table if exists made_here")));
        }
        assertThat(prepared()).isLessThanOrEqualTo(named + 1);
    }

    private long prepared() {
        return db.one(sql("select count(*) from pg_prepared_statements").as(Codecs.INT8));
    }

    @Test
    void anOpenTransactionGoesFromThreadToThread() {
        List<Outcome> told = new ArrayList<>();
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT.withName("by hand"))) {
            transaction.afterEnd(told::add);
            add(transaction.database(), "here");
            Background<List<String>> there = Background.call(() -> {
                add(transaction.database(), "there");
                transaction.database().inTransaction(nested -> {
                    assertThat(nested.depth()).isEqualTo(1);
                    add(transaction.database(), "nested");
                });
                return items(transaction.database());
            });
            assertThat(there.result()).containsExactly("here", "nested", "there");
            assertThat(items(other)).isEmpty();
            assertThat(told).isEmpty();
            Background.run(transaction::commit).result();
            assertThatThrownBy(transaction::commit)
                    .isInstanceOf(TransactionException.class)
                    .hasMessageStartingWith("PGPX-2046: transaction \"by hand\" has ended");
            assertThatThrownBy(transaction::rollback).isInstanceOf(TransactionException.class);
        }

        assertThat(told).containsExactly(Outcome.COMMITTED);
        assertThat(items(db)).containsExactly("here", "nested", "there");
    }

    @Test
    void anOpenTransactionThatIsClosedOrRolledBackLeavesNothing() {
        List<Outcome> told = new ArrayList<>();
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            transaction.afterEnd(told::add);
            add(transaction.database(), "closed");
        }
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            transaction.afterEnd(told::add);
            add(transaction.database(), "rolled back");
            transaction.rollback();
        }
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            transaction.afterEnd(told::add);
            add(transaction.database(), "failed");
            assertThatThrownBy(() -> add(transaction.database(), "failed")).isInstanceOf(ConstraintException.class);
            assertThatThrownBy(transaction::commit).isInstanceOf(TransactionException.class);
        }

        assertThat(told).containsOnly(Outcome.ROLLED_BACK).hasSize(3);
        assertThat(items(db)).isEmpty();
        assertHealthy(db);
    }

    @Test
    void anOpenTransactionThatHasEndedRefusesFurtherWork() {
        OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT);
        add(transaction.database(), "kept");
        transaction.commit();

        assertThatThrownBy(() -> add(transaction.database(), "late")).isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> transaction.database().inTransaction(tx -> answer(db)))
                .isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> transaction.database().stream(
                        sql("select name from item").as(Codecs.TEXT)))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("PGPX-2046: transaction \"transaction\" has ended");
        assertThat(items(db)).containsExactly("kept");
        assertHealthy(db);
    }

    @Test
    void anOpenTransactionHasTheSettingsOfItsView() {
        try (OpenTransaction transaction = db.withSetting("app.tenant", "mine").begin(TransactionOptions.DEFAULT)) {
            assertThat(setting(transaction.database(), "app.tenant")).isEqualTo("mine");
            transaction.commit();
        }
        assertThat(setting(db, "app.tenant")).isEmpty();
    }

    @Test
    void hooksRunInTheirOrderAfterTheEndOutsideTheTransaction() {
        List<String> told = new ArrayList<>();
        db.inTransaction(tx -> {
            tx.afterCommit(() -> told.add("first, with " + items(db).size() + " item"));
            tx.afterRollback(() -> told.add("never"));
            db.inTransaction(nested -> {
                nested.afterCommit(() -> told.add("nested"));
                add(db, "a");
            });
            tx.afterEnd(outcome -> told.add("last " + outcome));
            assertThat(told).isEmpty();
        });

        assertThat(told).containsExactly("first, with 1 item", "nested", "last COMMITTED");
    }

    @Test
    void hooksOfANestedOneThatWasRolledBackRunAtOnce() {
        List<String> told = new ArrayList<>();
        db.inTransaction(tx -> {
            db.inTransaction(nested -> {
                nested.afterCommit(() -> told.add("never"));
                nested.afterRollback(() -> told.add("nested rolled back"));
                nested.rollback();
            });
            assertThat(told).containsExactly("nested rolled back");
            tx.afterCommit(() -> told.add("committed"));
        });

        assertThat(told).containsExactly("nested rolled back", "committed");
    }

    @Test
    void hooksOfANestedOneAreToldThatTheOuterOneWasRolledBack() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.inTransaction(nested -> {
                        nested.afterCommit(() -> told.add("never"));
                        nested.afterRollback(() -> told.add("nested rolled back"));
                    });
                    throw new IllegalStateException("of the application");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(told).containsExactly("nested rolled back");
    }

    @Test
    void aHookThatFailsIsToldAfterTheOthersHaveRun() {
        List<String> told = new ArrayList<>();

        HookException failure = catchThrowableOfType(
                HookException.class,
                () -> db.inTransaction(tx -> {
                    add(db, "a");
                    tx.afterCommit(() -> {
                        throw new IllegalStateException("first");
                    });
                    tx.afterCommit(() -> told.add("second"));
                    tx.afterCommit(() -> {
                        throw new IllegalArgumentException("third");
                    });
                }));

        assertThat(failure)
                .hasMessageStartingWith(
                        "PGPX-2045: the transaction was committed, and then something that was to be done"
                                + " after its end failed: IllegalStateException")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.COMMITTED);
        assertThat(failure.getCause().getSuppressed()).hasSize(1);
        assertThat(told).containsExactly("second");
        assertThat(items(db)).containsExactly("a");
        assertHealthy(db);
    }

    @Test
    void aHookThatFailsAfterARollbackDoesNotHideTheFailure() {
        IllegalStateException failure = catchThrowableOfType(
                IllegalStateException.class,
                () -> db.inTransaction(tx -> {
                    tx.afterRollback(() -> {
                        throw new IllegalArgumentException("hook");
                    });
                    throw new IllegalStateException("of the application");
                }));

        assertThat(failure).hasMessage("of the application");
        assertThat(failure.getSuppressed()).hasSize(1).allMatch(HookException.class::isInstance);
    }

    @Test
    void aHookCanUseTheDatabase() {
        db.inTransaction(tx -> {
            add(db, "a");
            tx.afterCommit(() -> db.inTransaction(next -> add(db, "b")));
        });

        assertThat(items(db)).containsExactly("a", "b");
    }
}
