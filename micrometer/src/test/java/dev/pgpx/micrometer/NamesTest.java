package dev.pgpx.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.query.Statement;
import org.junit.jupiter.api.Test;

/** What labels and targets tell. */
class NamesTest {
    private static StatementNames of(String label, String sql) {
        return StatementNames.of(Statement.of(sql, label));
    }

    @Test
    void labelsOfBuiltStatementsTellOperationAndTable() {
        assertThat(of("select author", "select author.id from author"))
                .isEqualTo(new StatementNames("SELECT", "author"));
        assertThat(of("upsert author", "insert into author values ($1)"))
                .isEqualTo(new StatementNames("INSERT", "author"));
        assertThat(of("delete author", "delete from author")).isEqualTo(new StatementNames("DELETE", "author"));
        assertThat(of("select", "select 1")).isEqualTo(new StatementNames("SELECT", null));
        assertThat(of("select from authors of a kind", "select 1 from authors"))
                .isEqualTo(new StatementNames("SELECT", null));
    }

    @Test
    void otherLabelsTellNothing() {
        StatementNames unknown = new StatementNames(null, null);
        assertThat(of("sql", "select 1")).isEqualTo(unknown);
        assertThat(of("update prices", "select f()")).isEqualTo(unknown);
        assertThat(of("load author.books", "select 1")).isEqualTo(unknown);
    }

    @Test
    void targetsTellTheServerWhereThereIsOne() {
        assertThat(ServerAddress.of("db.example:5432/shop")).isEqualTo(new ServerAddress("db.example", "5432", "shop"));
        assertThat(ServerAddress.of("[::1]:5433/shop")).isEqualTo(new ServerAddress("::1", "5433", "shop"));
        assertThat(ServerAddress.of("a:1,b:2/shop")).isEqualTo(new ServerAddress(null, null, "shop"));
        assertThat(ServerAddress.of("the given DataSource")).isEqualTo(new ServerAddress(null, null, null));
    }
}
