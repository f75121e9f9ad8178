package dev.pgpx.conformance.transfer;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.seed.SeedResult;
import dev.pgpx.transfer.seed.SeededRow;
import dev.pgpx.transfer.seed.Seeds;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of files that refer to each other. */
@PgpxTest
class SeedsTest {
    private static final String LIBRARY =
            """
            book:
              - {isbn: 9780441478125, title: "The \\"Left\\" Hand", author: $ursula, tags: [sf, "a,b", null],
                 meta: {pages: 304, big: 12345678901234567890.123}, size: {width: 1.50, unit: cm}}
              - isbn: 007
                title: $5 only
                author_id: $stanislaw
            author:
              $key: email
              ursula: {name: Ursula K. Le Guin, email: u@k.org, born: 1929-10-21}
              stanislaw:
                name: Stanisław Lem
                email: lem@example.org
                boss: $ursula
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create type measure as (width numeric, unit text)"));
        db.run(sql("create table author (id int generated always as identity primary key, name text not null,"
                + " email text unique, born date, boss int references author)"));
        db.run(sql("create table book (isbn text primary key, title text not null,"
                + " author_id int references author, tags text[], meta jsonb, size measure)"));
        db.run(sql(
                "create table edition (isbn text references book, number int, note text, primary key (isbn, number))"));
        db.run(sql("create table loan (book text, edition int, day date, gen int generated always as (edition) stored,"
                + " foreign key (book, edition) references edition)"));
        db.run(sql("create table country (code text primary key, name text, note text)"));
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate author, book, edition, loan, country restart identity"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> texts(Database db, String table) {
        return db.list(sql("select (t.*)::text from " + table + " t order by 1").as(Codecs.TEXT));
    }

    @Test
    void writesRecordsInTheOrderOfTheirReferencesAndNothingTheSecondTime(Database db) throws IOException {
        Seeds seeds = Seeds.of(file("library.yaml", LIBRARY));

        SeedResult first = seeds.apply(db);
        List<String> books = texts(db, "book");
        SeedResult second = seeds.apply(db);

        assertThat(books)
                .containsExactly(
                        "(007,\"$5 only\",2,,,)",
                        "(9780441478125,\"The \"\"Left\"\" Hand\",1,\"{sf,\"\"a,b\"\",NULL}\","
                                + "\"{\"\"big\"\": 12345678901234567890.123, \"\"pages\"\": 304}\",\"(1.50,cm)\")");
        assertThat(first.inserted()).isEqualTo(4);
        assertThat(first.number("author", "stanislaw", "boss")).isEqualTo(first.number("author", "ursula", "id"));
        assertThat(second.inserted() + second.updated()).isZero();
        assertThat(second.unchanged()).isEqualTo(4);
        assertThat(second.row("public.author", "ursula").change()).isEqualTo(SeededRow.Change.UNCHANGED);
        assertThat(texts(db, "book")).isEqualTo(books);
        assertThat(db.one(sql("select nextval('author_id_seq')").as(Codecs.INT8)))
                .isEqualTo(3);
    }

    @Test
    void writesWhatARecordSaysDifferently(Database db) throws IOException {
        Seeds.of(file("library.yaml", LIBRARY)).apply(db);
        db.run(sql("update author set born = null where email = 'u@k.org'"));

        SeedResult again = Seeds.of(folder).apply(db);

        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.row("author", "ursula").value("born")).isEqualTo("1929-10-21");
        assertThatThrownBy(() -> again.row("author", "ursula").value("brn")).hasMessageContaining("brn");
        assertThatThrownBy(() -> again.row("author", "ursla")).hasMessageContaining("ursla");
    }

    @Test
    void readsJsonCsvAndScriptsInTheirOrder(Database db) throws IOException {
        Path json = file(
                "a.json",
                """
                {"edition": [{"$label": "first", "book": "$b", "number": 1}],
                 "book": {"b": {"isbn": "1", "title": "$$", "meta": "text", "tags": []}},
                 "loan": [{"$key": ["day"]}, {"edition": "$first", "day": "2026-11-21"}]}""");
        Path csv = file("country.csv", "code,name,note\nde,Germany,\nch,\"Switz\nerland\",\"\"\n");
        Path script =
                file("z.sql", "insert into country values ('at', 'A;', 'x') on conflict do nothing;\nselect 1;\n");

        SeedResult result = Seeds.of(json, csv, script).apply(db);

        assertThat(result.statements()).isEqualTo(2);
        assertThat(texts(db, "loan")).containsExactly("(1,1,2026-11-21,1)");
        assertThat(texts(db, "book")).containsExactly("(1,$$,,{},\"\"\"text\"\"\",)");
        assertThat(texts(db, "country")).containsExactly("(at,A;,x)", "(ch,\"Switz\nerland\",\"\")", "(de,Germany,)");
        assertThat(Seeds.of(json, csv, script).apply(db).unchanged()).isEqualTo(5);
    }

    @Test
    void namesAllThatIsWrongWithoutAskingTheServer() throws IOException {
        Path yaml = file("a.yaml", "author:\n  $what: 1\n  a: 3\nbook: 7\n");
        Path broken = file("b.yaml", "author: {a: [}\n");
        Path odd = file("g.yaml", "country:\n  - {[1]: 2}\n");
        Path json = file("c.json", "{\"a\": }");
        Path csv = file("country.csv", "code,name\nde\n");
        Path script = file("d.sql", "\\d\n");
        Path unknown = file("e.txt", "");
        Path latin = Files.write(folder.resolve("f.yaml"), new byte[] {(byte) 0xe4});

        assertThatThrownBy(() ->
                        Seeds.of(yaml, odd, broken, json, csv, script, unknown, latin, folder.resolve("none.yaml")))
                .isInstanceOf(TransferException.class)
                .message()
                .contains("a.yaml:2:3: PGPX-2345", "a.yaml:3:6: PGPX-2347", "a.yaml:4:7: PGPX-2344")
                .contains("b.yaml:1:14: PGPX-2341", "c.json:1:7: PGPX-2342", "country.csv:2: PGPX-2350")
                .contains("d.sql:1:1: PGPX-2303", "g.yaml: PGPX-2341", "PGPX-2351", "PGPX-2352", "PGPX-2302");
    }

    @Test
    void namesAllRecordsThatDoNotFit(Database db) throws IOException {
        Path file = file(
                "bad.yaml",
                """
                author:
                  $key: email
                  ursula: {name: X, email: a@b}
                  b: {nmae: X, email: b@b}
                  c: {email: c@b, boss: $d, name: c}
                  d: {email: d@b, boss: $c, name: d}
                bok:
                  - {isbn: 1}
                book:
                  - {title: x}
                  - {isbn: 2, title: t, author: $ursul}
                  - {isbn: 3, title: t, author: [a]}
                  - {isbn: 4, title: t, title: u}
                  - {isbn: 4, title: t, size: {depth: 3}}
                loan:
                  - {day: 2026-01-01, gen: 3}
                """);

        assertThatThrownBy(() -> Seeds.of(file).apply(db))
                .isInstanceOf(TransferException.class)
                .message()
                .contains("bad.yaml:4:7: PGPX-2307", "did you mean name?")
                .contains("bad.yaml:5:3: PGPX-2362", "author c -> author d -> author c")
                .contains("bad.yaml:8:5: PGPX-2305", "did you mean book?")
                .contains("bad.yaml:10:5: PGPX-2359", "the table has: isbn")
                .contains("bad.yaml:11:25: PGPX-2356", "did you mean ursula?")
                .contains("bad.yaml:12:33: PGPX-2363", "takes no list")
                .contains("bad.yaml:13:25: PGPX-2357")
                .contains("bad.yaml:14:39: PGPX-2364", "no attribute depth")
                .contains("bad.yaml:14:5: PGPX-2361", "the same isbn")
                .contains("bad.yaml:16:23: PGPX-2308");
        assertThat(texts(db, "author")).isEmpty();
    }

    @Test
    void namesAllRecordsThatTheServerRefuses(Database db) throws IOException {
        Path file = file(
                "bad.yaml",
                """
                author:
                  $key: email
                  a: {name: X, email: a@b, born: 1929-13-45}
                  b: {name: null, email: b@b}
                  c: {name: ok, email: c@b}
                book:
                  - {isbn: 2, title: t, author: 999}
                  - {isbn: 3, title: t, author: $a}
                """);

        assertThatThrownBy(() -> Seeds.of(file).apply(db))
                .isInstanceOf(TransferException.class)
                .message()
                .contains("3 problems", "bad.yaml:3:3: PGPX-2367", "1929-13-45", "bad.yaml:4:13: PGPX-2367")
                .contains("bad.yaml:7:33: PGPX-2367", "Key (author_id)=(999) is not present");
        assertThat(texts(db, "author")).isEmpty();
    }

    @Test
    void needsToKnowByWhatRecordsAreFoundAgain(Database db) throws IOException {
        Path file = file("a.yaml", "author:\n  - {name: A, email: a@b}\n  - {name: A, email: c@d}\n");

        assertThatThrownBy(() -> Seeds.of(file).withKey("author", "name").apply(db))
                .hasMessageContaining("PGPX-2361");
        assertThatThrownBy(() -> Seeds.of(file).withKey("author", "nam").apply(db))
                .hasMessageContaining("PGPX-2307");
        assertThatThrownBy(() -> Seeds.of(file).withKey("author", "born").apply(db))
                .hasMessageContaining("PGPX-2358");
        assertThat(Seeds.of(file).apply(db).inserted()).isEqualTo(2);
        Path other = file("b.yaml", "author:\n  x: {name: A, boss: 1}\n");
        assertThatThrownBy(() -> Seeds.of(other).withKey("author", "name").apply(db))
                .hasMessageContaining("PGPX-2366");
        Path twice = file("c.yaml", "author:\n  $key: name\n---\nauthor:\n  $key: email\n  x: {name: A, email: e}\n");
        assertThatThrownBy(() -> Seeds.of(twice).apply(db)).hasMessageContaining("PGPX-2353");
        Path labels =
                file("d.yaml", "author:\n  - {$label: x, name: A, email: a}\n  - {$label: x, name: B, email: b}\n");
        assertThatThrownBy(() -> Seeds.of(labels).apply(db)).hasMessageContaining("PGPX-2354");
    }

    @Test
    void keepsNothingWhenAScriptFails(Database db) throws IOException {
        Path library = file("a.yaml", LIBRARY);
        Path script = file("b.sql", "selekt 1;\n");

        assertThatThrownBy(() -> Seeds.of(library, script).apply(db))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("b.sql:1:1");
        assertThat(texts(db, "author")).isEmpty();
    }
}
