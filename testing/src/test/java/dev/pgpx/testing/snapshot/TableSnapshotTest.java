package dev.pgpx.testing.snapshot;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.testing.Isolation;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.error.TestingException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

@PgpxTest(isolation = Isolation.TRANSACTION)
class TableSnapshotTest {
    private Database db;

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table author (id bigint primary key, name text not null, seen timestamptz)"));
        db.run(sql("insert into author values (1, 'Ursula', now()), (2, 'Iain', null), (3, 'Octavia', null)"));
        db.run(sql("create table \"Odd log\" (line text)"));
        db.run(sql("insert into \"Odd log\" values ('a'), ('a'), ('b')"));
    }

    @Test
    void tellsRowsByTheirKeys() {
        TableSnapshot before = TableSnapshot.of(db, "author", "\"Odd log\"");
        before.assertUnchanged(db);
        db.run(sql("update author set name = 'Iain M.' where id = 2"));
        db.run(sql("delete from author where id = 3"));
        db.run(sql("insert into author values (4, 'Ted', null)"));
        db.run(sql("insert into \"Odd log\" values ('a')"));
        TableDifference difference = before.diff(db);
        assertThat(difference)
                .hasToString(
                        """
                        author
                          ~ id=2: name: Iain → Iain M.
                          - id=3: name=Octavia, seen=null
                          + id=4: name=Ted, seen=null
                        "Odd log"
                          + line=a""");
        assertThat(difference.of("author"))
                .extracting(RowDifference::kind)
                .containsExactly(RowDifference.Kind.CHANGED, RowDifference.Kind.REMOVED, RowDifference.Kind.ADDED);
        assertThatThrownBy(() -> before.assertUnchanged(db))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("PGPX-6546", "4 rows differ", "Iain → Iain M.");
    }

    @Test
    void leavesColumnsOut() {
        TableSnapshot before = TableSnapshot.of(db, "author");
        db.run(sql("update author set seen = '2020-01-01' where id = 1"));
        before.ignoring("author.seen").assertUnchanged(db);
        before.ignoring("seen").assertUnchanged(db);
        assertThat(before.diff(TableSnapshot.of(db, "author")).rows()).hasSize(1);
        assertThat(before.diff(before)).hasToString("nothing has changed");
    }

    @Test
    void namesATableThatIsNotThere() {
        assertThatThrownBy(() -> TableSnapshot.of(db, "authors"))
                .isInstanceOf(TestingException.class)
                .hasMessageContaining("PGPX-6545: there is no table authors");
    }
}
