package dev.pgpx.testing.script;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.error.TestingException;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ValueException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ScriptedEngineTest {
    private final ScriptedEngine engine = new ScriptedEngine();
    private final Database db = engine.database();

    private static RawSql named(String name) {
        return sql("select id from author where name = :name")
                .label("find author")
                .bind("name", name);
    }

    @Test
    void answersByLabelTextAndValues() {
        engine.on("find author").with("Ursula").rows("id", List.of(7L));
        engine.on("find author").with("Iain").rows("id");
        engine.onSql("select   1").rows("one", List.of(1));
        engine.on("sql").count(3);
        assertThat(db.one(named("Ursula").as(Codecs.INT8))).isEqualTo(7);
        assertThat(db.list(named("Iain").as(Codecs.INT8))).isEmpty();
        assertThat(db.one(sql("select\n 1").label("any").as(Codecs.INT4))).isEqualTo(1);
        assertThat(db.run(sql("delete from author"))).isEqualTo(3);
        engine.assertAllAsked();
        assertThat(engine.asked().get(0).parameters()).containsExactly("Ursula");
        assertThat(engine.asked().get(0)).hasToString("find author: select id from author where name = $1");
    }

    @Test
    void refusesWhatTheScriptDoesNotExpect() {
        engine.on("find authors").rows("id");
        engine.on("delete author").count(1);
        assertThatThrownBy(() -> db.list(named("Ursula").as(Codecs.INT8)))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(
                        """
                        PGPX-6532: the script does not expect the statement
                          find author: select id from author where name = $1
                          nearest: label "find authors"
                          expected still:
                          label "find authors"
                          label "delete author"
                          Add it to the script: by on(label) or onSql(text).""");
        assertThatThrownBy(engine::assertAllAsked)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("PGPX-6530: 2 statements", "delete author", "among 1 statements");
    }

    @Test
    void keepsAnOrderWhereAsked() {
        engine.inOrder();
        engine.on("log").always().count(1);
        engine.on("first").count(1);
        engine.on("second").times(2).count(1);
        db.run(sql("select 1").label("log"));
        assertThatThrownBy(() -> db.run(sql("select 2").label("second")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("PGPX-6531", "expected label \"first\", found second: select 2");
        db.run(sql("select 1").label("first"));
        db.run(sql("select 2").label("second"));
        db.run(sql("select 1").label("log"));
        db.run(sql("select 2").label("second"));
        engine.assertAllAsked();
    }

    @Test
    void failsAsAServerDoes() {
        engine.on("insert").fails("23505");
        engine.on("late").fails(new IllegalStateException("of the script"));
        assertThatThrownBy(() -> db.run(sql("insert into a values (1)").label("insert")))
                .isInstanceOf(ConstraintException.class);
        assertThatThrownBy(() -> db.run(sql("select 1").label("late"))).hasMessage("of the script");
        assertThatThrownBy(() -> engine.on("a").rows("b, c", List.of(1)))
                .isInstanceOf(TestingException.class)
                .hasMessageContainingAll("PGPX-6533", "expected 2 values, found 1");
    }

    @Test
    void tellsHowTransactionsWent() {
        engine.on("work").fails("40001");
        engine.on("work").count(1);
        db.transaction(
                TransactionOptions.DEFAULT.withRetries(1),
                tx -> db.run(sql("select 1").label("work")));
        assertThat(engine.events()).containsExactly("begin", "work", "rollback", "begin", "work", "commit");
        db.inTransaction(tx -> db.inTransaction(nested -> nested.rollback()));
        assertThat(engine.events().subList(6, engine.events().size()))
                .hasSize(5)
                .startsWith("begin")
                .endsWith("commit")
                .anyMatch(event -> event.startsWith("rollback to savepoint"));
    }

    @Test
    void readsValuesOfAnyType() {
        engine.on("all")
                .always()
                .rows(
                        "a, b, c, d, e, f, g, h, i",
                        Arrays.asList(true, 1, 2, 3, 1.5f, 2.5, "2026-11-21", null, BigDecimal.TEN));
        db.execute(Statement.of("select", "all"), result -> {
            assertThat(result.next()).isTrue();
            var row = result.row();
            assertThat(row.getBoolean(0)).isTrue();
            assertThat(row.getShort(1)).isEqualTo((short) 1);
            assertThat(row.getInt(2)).isEqualTo(2);
            assertThat(row.getLong(3)).isEqualTo(3);
            assertThat(row.getFloat(4)).isEqualTo(1.5f);
            assertThat(row.getDouble(5)).isEqualTo(2.5);
            assertThat(row.get(6, Codecs.DATE)).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(row.isNull(7)).isTrue();
            assertThat(row.getText(7)).isNull();
            assertThat(row.getText(8)).isEqualTo("10");
            assertThat(row.size()).isEqualTo(9);
            assertThatThrownBy(() -> row.get(0, Codecs.UUID)).isInstanceOf(ValueException.class);
            assertThat(result.next()).isFalse();
            return result.hasRows();
        });
    }

    @Test
    void standsInForAnEngineOfAnyVersion() {
        engine.version("13.5").on("copy").count(2);
        assertThat(db.copyIn(
                        Statement.of("copy a from stdin", "copy"),
                        out -> out.write("1\n2\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(2);
        engine.on("copy out").data("1\n2\n3\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(db.copyOut(Statement.of("copy a to stdout", "copy out"), out)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1\n2\n3\n");
        assertThat(db.pool()).isEqualTo(PoolState.NONE);
        assertThat(db.target()).isEqualTo("script");
        engine.onSql("select 1").rows("a", List.of(1)).onSql("select 2").rows("b", List.of(2));
        assertThat(db.list(sql("select 1").asMaps(Codecs.INT4))).isEqualTo(List.of(Map.of("a", 1)));
        assertThat(db.one(sql("select 2").as(Codecs.INT4))).isEqualTo(2);
        db.close();
    }
}
