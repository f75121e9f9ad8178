package dev.pgpx.testing.statements;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.testing.statements.StatementAssertions.assertNoRepeatedStatements;
import static dev.pgpx.testing.statements.StatementAssertions.assertStatements;
import static dev.pgpx.testing.statements.StatementAssertions.sentBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.query.Query;
import dev.pgpx.query.RawSql;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.error.TestingException;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

@PgpxTest
class StatementAssertionsTest {
    private static final Query<Integer> ONE = sql("select 1").label("one").as(Codecs.INT4);

    private Database db;

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table book (id bigint primary key, title text, shelf int)"));
        db.run(sql("create index book_title on book (title)"));
        db.run(sql("create table \"Odd Name\" (id bigint)"));
    }

    @Test
    void countsWhatAnActionSends() {
        assertThat(assertStatements(1, () -> db.one(ONE))).isEqualTo(1);
        assertStatements(0, () -> {});
        assertStatements(2, () -> {
            db.inTransaction(tx -> db.run(sql("select 1")));
            assertStatements(1, () -> db.one(ONE));
        });
        assertThatThrownBy(() -> assertStatements(1, () -> {
                    db.one(ONE);
                    db.run(sql("select 2").label("two"));
                }))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll(
                        "PGPX-6520: expected 1 statements, 2 were sent",
                        "1. one (1 row) at dev.pgpx.testing.statements.StatementAssertionsTest.",
                        "2. two (0 rows) at ",
                        "(StatementAssertionsTest.java:",
                        "select 2");
    }

    @Test
    void namesTheLineThatSendsAStatementForEachRow() {
        assertNoRepeatedStatements(() -> {
            db.one(ONE);
            db.one(ONE);
        });
        assertThatThrownBy(() -> assertNoRepeatedStatements(() -> {
                    for (int i = 0; i < 3; i++) {
                        readOne();
                    }
                }))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("PGPX-6521")
                .hasMessageContaining("3 times at " + StatementAssertionsTest.class.getName()
                        + ".readOne(StatementAssertionsTest.java:")
                .hasMessageContaining("select 1");
    }

    private void readOne() {
        db.one(ONE);
    }

    @Test
    void tellsWhatWasSentAndHowItWent() {
        List<SentStatement> sent = sentBy(() -> {
            db.one(ONE);
            assertThatThrownBy(() -> db.run(sql("select 1 / 0").label("bad"))).isInstanceOf(RuntimeException.class);
        });
        assertThat(sent).extracting(SentStatement::label).containsExactly("one", "bad");
        assertThat(sent.get(1).failure()).hasMessageContaining("division");
        assertThat(sent.get(1)).asString().startsWith("bad (failed) at ");
        assertThatThrownBy(() -> sentBy(() -> {
                    throw new IOException("of the action");
                }))
                .isInstanceOf(TestingException.class)
                .hasRootCauseMessage("of the action");
        assertThatThrownBy(() -> sentBy(() -> {
                    throw new IllegalStateException("of the action");
                }))
                .hasMessage("of the action");
    }

    @Test
    void looksAtPlans() {
        RawSql byTitle = sql("select * from book where title = :title").bind("title", "a");
        RawSql byShelf = sql("select * from book b where shelf = :shelf").bind("shelf", 1);
        PlanAssert.of(db, byTitle)
                .hasNoSequentialScanOn("book")
                .hasNoSequentialScan()
                .usesIndex("book_title");
        PlanAssert.of(db, sql("delete from book where id = 1")).usesIndex("book_pkey");
        PlanAssert.of(db, byShelf).hasNoSequentialScanOn("shelf");
        assertThatThrownBy(() -> PlanAssert.of(db, byShelf).hasNoSequentialScanOn("book"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("PGPX-6523", "\"sql\" reads book from end to end", "Seq Scan on book b");
        assertThatThrownBy(() -> PlanAssert.of(db, byShelf).hasNoSequentialScan())
                .hasMessageContaining("any table");
        assertThatThrownBy(() -> PlanAssert.of(db, byShelf).usesIndex("book_title"))
                .hasMessageContaining("PGPX-6524");
        assertThatThrownBy(() ->
                        PlanAssert.of(db, sql("select * from \"Odd Name\"")).hasNoSequentialScanOn("Odd Name"))
                .hasMessageContaining("PGPX-6523");
        assertThatThrownBy(() -> PlanAssert.asChosen(db, byTitle.statement())
                        .hasNoSequentialScan()
                        .usesIndex("none"))
                .isInstanceOf(AssertionFailedError.class);
    }
}
