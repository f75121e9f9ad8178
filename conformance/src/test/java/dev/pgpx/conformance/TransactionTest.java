package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PgpxTest
class TransactionTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private Database db;

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table item (name text)"));
    }

    @BeforeEach
    void empty(Database database) {
        db = database;
        db.run(sql("truncate item"));
    }

    private void add(String name) {
        db.run(sql("insert into item values (:name)").bind("name", name));
    }

    private List<String> items() {
        return db.list(sql("select name from item order by name").as(Codecs.TEXT));
    }

    @Test
    void commitsWhenTheFunctionReturns() {
        String result = db.transaction(tx -> {
            add("a");
            assertThat(tx.depth()).isZero();
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(items()).containsExactly("a");
    }

    @Test
    void rollsBackWhenTheFunctionThrowsAndLetsTheExceptionThrough() {
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    add("a");
                    throw new IOException("checked");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("checked");
        assertThat(items()).isEmpty();
    }

    /** The driver would take what goes with it in one trip for a part of its body. */
    @Test
    void canBeginWithAFunctionThatHasAStandardBody() {
        assumeTrue(
                db.one(sql("select current_setting('server_version_num')::int").as(Codecs.INT4)) >= 140_000);
        db.inTransaction(tx -> {
            db.run(sql("create function pg_temp.one() returns int language sql begin atomic select 1; end"));
            assertThat(db.one(sql("select pg_temp.one()").as(Codecs.INT4))).isEqualTo(1);
        });
    }

    @Test
    void rollsBackOnRequest() {
        db.inTransaction(tx -> {
            add("a");
            tx.rollback();
        });
        assertThat(items()).isEmpty();
    }

    @Test
    void isSeenByItsOwnThreadOnly() {
        db.inTransaction(tx -> {
            add("a");
            assertThat(items()).containsExactly("a");
            assertThat(CompletableFuture.supplyAsync(this::items, OWN_THREAD).join())
                    .isEmpty();
        });
        assertThat(items()).containsExactly("a");
    }

    @Test
    void nestsAsSavepoints() {
        db.inTransaction(outer -> {
            add("outer");
            assertThatThrownBy(() -> db.inTransaction(inner -> {
                        assertThat(inner.depth()).isEqualTo(1);
                        add("inner");
                        db.run(sql("select 1/0"));
                    }))
                    .isInstanceOf(StatementException.class);
            db.inTransaction(inner -> {
                add("kept");
                db.inTransaction(deeper -> {
                    assertThat(deeper.depth()).isEqualTo(2);
                    add("deeper");
                    deeper.rollback();
                });
            });
        });
        assertThat(items()).containsExactly("kept", "outer");
    }

    @Test
    void hasTheIsolationThatIsAskedFor() {
        for (Isolation isolation : Isolation.values()) {
            String actual = db.transaction(
                    TransactionOptions.DEFAULT.withIsolation(isolation),
                    tx -> db.one(sql("show transaction_isolation").as(Codecs.TEXT)));
            assertThat(actual).isEqualTo(isolation.sql());
        }
    }

    @Test
    void refusesWritesInAReadOnlyOne() {
        assertThatThrownBy(() -> db.transaction(TransactionOptions.SNAPSHOT, tx -> {
                    add("a");
                    return true;
                }))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("25006");
        assertThat(items()).isEmpty();
    }

    @Test
    void streamsInTheTransactionOrInOneOfItsOwn() {
        db.run(sql("insert into item select 'i' || g from generate_series(1, 2500) g"));
        try (Stream<String> stream = db.stream(sql("select name from item").as(Codecs.TEXT))) {
            assertThat(stream.distinct().count()).isEqualTo(2500);
        }
        try (Stream<String> early = db.stream(sql("select name from item").as(Codecs.TEXT))) {
            assertThat(early.findFirst()).isPresent();
        }
        db.inTransaction(tx -> {
            add("mine");
            try (Stream<String> stream = db.stream(sql("select name from item").as(Codecs.TEXT))) {
                assertThat(stream.count()).isEqualTo(2501);
            }
            assertThat(items()).hasSize(2501);
        });
        assertThatThrownBy(() -> db.stream(sql("selct").as(Codecs.TEXT))).isInstanceOf(StatementException.class);
    }
}
