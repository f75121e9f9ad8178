package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that are quoted are those that the server reserves. */
@PgpxTest(version = 18) // the newest server reserves the most words
class KeywordsTest {
    @Test
    void areQuotedWhereTheServerWouldNotTakeThemForAName(Database db) {
        List<String> notNames = db.list(sql("select word from pg_get_keywords() where catcode <> 'U' or not barelabel")
                .as(Codecs.TEXT));

        assertThat(notNames).hasSizeGreaterThan(100);
        assertThat(notNames.stream().filter(word -> Identifiers.quote(word).equals(word)))
                .as("words that would go unquoted")
                .isEmpty();
    }

    @Test
    void makeHostileNamesHarmless(Database db) {
        for (String name :
                List.of("a\"b", "select", "x; drop table y; --", "new\nline", "Ünïcødé", "$1", ":a", "?", "a.b")) {
            db.run(dev.pgpx.query.Sql.unsafe(
                    "create table " + Identifiers.quote(name) + " (" + Identifiers.quote(name) + " int)"));
            assertThat(db.one(sql("select count(*) from pg_attribute a join pg_class c on c.oid = a.attrelid"
                                    + " where relname = :name and attname = :name")
                            .bind("name", name)
                            .as(Codecs.INT8)))
                    .isEqualTo(1);
        }
    }
}
