package dev.pgpx.conformance.transfer;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferProgress;
import dev.pgpx.transfer.input.Import;
import dev.pgpx.transfer.input.ImportResult;
import dev.pgpx.transfer.input.ImportSource;
import dev.pgpx.transfer.input.OnConflict;
import dev.pgpx.types.Codecs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of good, bad and hostile files; {@link ImportOnOldServerTest} runs the same on the oldest server. */
@PgpxTest
class ImportTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table person (id int primary key, name text, born date, doc jsonb, tags text[],"
                + " gen int generated always as (id * 2) stored)"));
        db.run(sql("create table child (id int primary key, person int references person)"));
        db.run(sql("create table one (x text)"));
        db.run(sql("create table \"we\"\"ird, line 3.x\" (\"a, column b: \"\"\" int)"));
    }

    @AfterEach
    void empty(Database db) {
        db.run(sql("truncate person, child, one"));
    }

    private static Import file(String name, String table, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Import.of(ImportSource.of(file), TransferFormat.ofName(name).orElseThrow(), table);
    }

    private static Import csv(String content) throws IOException {
        return file("a.csv", "person", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> people(Database db) {
        return db.list(sql("select concat_ws('|', id, coalesce(name, 'NULL'), born, doc, tags) from person order by id")
                .as(Codecs.TEXT));
    }

    private static void assertRefused(Database db, Import described, String... parts) {
        assertThatThrownBy(() -> described.run(db))
                .isInstanceOf(TransferException.class)
                .message()
                .contains(parts);
        assertThat(people(db)).isEmpty();
    }

    @Test
    void readsQuotesNullsAndLineEndsOfAllKinds(Database db) throws IOException {
        String content = "\uFEFFid,name,born\r\n1,\"B \"\"q\"\"\r\nnext\",\r\n\r\n2,,1990-01-02\n3,\"\",";

        ImportResult result = csv(content).run(db);

        assertThat(result.read()).isEqualTo(3);
        assertThat(result.written()).isEqualTo(3);
        assertThat(result.table()).isEqualTo("public.person");
        assertThat(people(db)).containsExactly("1|B \"q\"\r\nnext", "2|NULL|1990-01-02", "3|");
    }

    @Test
    void takesTheEndMarkOfPsqlForAValue(Database db) throws IOException {
        byte[] content = "x\na\n\\.\nb\n\"q\n\\.\nz\"\n\"\\.\"\n".getBytes(StandardCharsets.UTF_8);

        file("dots.csv", "one", content).run(db);

        assertThat(db.list(sql("select x from one order by ctid").as(Codecs.TEXT)))
                .containsExactly("a", "\\.", "b", "q\n\\.\nz", "\\.");
    }

    @Test
    void namesLineAndColumnOfAValueThatDoesNotFit(Database db) throws IOException {
        assertRefused(
                db,
                csv("id,name,born\n1,\"two\nlines ä\",1990-01-02\n2,\"x\nü\",1990-13-02\n"),
                "PGPX-2316",
                "a.csv:5:4",
                "born of type date",
                "1990-13-02");
        assertRefused(db, csv("id,name,born\n1,\"two\nlines\",1990-13-02\n2,\"x\ny\",1990-11-02\n"), "a.csv:3:8");
        assertRefused(db, csv("id,name,born\n1,a,\n2,b,\n1,c,\n"), "a.csv:4:1", "person_pkey");
        assertRefused(db, csv("id,name,born\n1,a,\n2,b,,4\n"), "PGPX-2315", "a.csv:3:1", "4 values", "expected 3");
        assertRefused(db, csv("id,name,born\n1,a,\n2,b\n"), "PGPX-2315", "2 values");
    }

    @Test
    void namesAllColumnsThatAreWrong(Database db) throws IOException {
        assertRefused(
                db,
                csv("id,nam,born,born,zzz,gen\n"),
                "4 problems",
                "a.csv:1:4",
                "did you mean name?",
                "a.csv:1:13",
                "named twice",
                "a.csv:1:18",
                "it has id, name",
                "gen is generated");
        assertRefused(db, csv(""), "PGPX-2310");
        assertThatThrownBy(() -> Import.of(ImportSource.of(folder.resolve("a.csv")), TransferFormat.CSV, "persn")
                        .run(db))
                .hasMessageContaining("did you mean person?");
    }

    @Test
    void namesBytesThatAreNoText(Database db) throws IOException {
        assertRefused(db, csv("id,name\n1,aä\0b\n"), "PGPX-2313", "a.csv:2:5");
        byte[] latin = "id,name\n1,aä\n".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(db, file("a.csv", "person", latin), "PGPX-2314", "0xe4", "a.csv:2:4");
        assertRefused(db, csv("id,name\n1,a\n2,\"b\n3,c\n"), "PGPX-2312", "a.csv:3:1");

        file("a.csv", "person", latin).withCharset(StandardCharsets.ISO_8859_1).run(db);
        file("a.csv", "person", "id,name\n2,ä😀\n".getBytes(StandardCharsets.UTF_16))
                .withCharset(StandardCharsets.UTF_16)
                .run(db);
        assertThat(people(db)).containsExactly("1|aä", "2|ä😀");
    }

    @Test
    void readsFilesWithoutHeaderAndInOtherDialects(Database db) throws IOException {
        csv("a;1\n'b;c';2\n")
                .withoutHeader()
                .withColumns(List.of("name", "id"))
                .withDialect(new CsvDialect(';', '\'', ""))
                .run(db);
        csv("3,c,2001-02-03,\"{\"\"a\"\":1}\",\"{x,y}\"\n").withoutHeader().run(db);

        assertThat(people(db)).containsExactly("1|a", "2|b;c", "3|c|2001-02-03|{\"a\": 1}|{x,y}");
    }

    @Test
    void readsThePlainTextOfCopy(Database db) throws IOException {
        String content = "id\tname\tborn\n1\ta\\tb\\\\\\nc\t\\N\n2\t\\\nx\t2000-01-01\n\\.\n";
        file("a.tsv", "person", content.getBytes(StandardCharsets.UTF_8)).run(db);
        assertThat(people(db)).containsExactly("1|a\tb\\\nc", "2|\nx|2000-01-01");
        empty(db);

        byte[] bad = "id\tname\tborn\n1\ta\t\\N\n2\t\\\nx\t2000-41-01\n".getBytes(StandardCharsets.UTF_8);
        assertRefused(db, file("a.tsv", "person", bad), "a.tsv:4:3", "2000-41-01");
    }

    @Test
    void readsJson(Database db) throws IOException {
        String content =
                """
                [{"id": 1, "name": "a\\tb\\n\\\\"},
                 {"born": "2000-01-01", "id": 2, "doc": {"a": [1, null, 12345678901234567890.5]}, "tags": ["x", null, "a,\\"b"]}]""";
        file("a.json", "person", content.getBytes(StandardCharsets.UTF_8)).run(db);
        Import.of(
                        ImportSource.of(
                                "stdin",
                                new ByteArrayInputStream("{\"id\":3}\n{\"id\":4}".getBytes(StandardCharsets.UTF_8))),
                        TransferFormat.NDJSON,
                        "person")
                .run(db);

        assertThat(people(db))
                .containsExactly(
                        "1|a\tb\n\\",
                        "2|NULL|2000-01-01|{\"a\": [1, null, 12345678901234567890.5]}|{x,NULL,\"a,\\\"b\"}",
                        "3|NULL",
                        "4|NULL");
    }

    @Test
    void namesThePlaceInJson(Database db) throws IOException {
        assertRefused(db, json("{\"id\":1}\n{\"id\":\"zwei\"}\n"), "a.ndjson:2:7", "id of type integer", "zwei");
        assertRefused(db, json("{\"id\":1,\"nam\":\"a\"}\n"), "a.ndjson:1:9", "did you mean name?");
        assertRefused(db, json("{\"id\":1,\n\"name\":a}"), "PGPX-2342", "a.ndjson:2:");
        assertRefused(db, json("{\"id\":1,\n\"name\":{\"a\":1}}"), "PGPX-2324", "a.ndjson:2:8", "object");
        assertRefused(db, json("{\"id\":1,\"name\":\"\\u0000\"}"), "PGPX-2324", "U+0000");
        assertRefused(db, json("{\"id\":1,\"name\":\"\\ud800\"}"), "PGPX-2324", "surrogate");
        assertRefused(db, json("{\"id\":1,\"id\":2}"), "PGPX-2322");
        assertRefused(db, json("17"), "PGPX-2321");
        assertRefused(db, json("{\"id\":1,\"x\":2}").withColumns(List.of("id")), "PGPX-2323");
    }

    private static Import json(String content) throws IOException {
        return file("a.ndjson", "person", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void putsBadRowsAsideAsTheyAre(Database db) throws IOException {
        Path rejects = folder.resolve("rejects.csv");
        String bad = "2,b,x\n1,c,\n4,e,,5\n5,\"f\nf\",1-2-3-4\n6,\0,\n";

        ImportResult result =
                csv("id,name,born\n1,a,\n2,b,x\n1,c,\n3,\"d\nd\",\n4,e,,5\n5,\"f\nf\",1-2-3-4\n6,\0,\n7,g,2001-01-01\n")
                        .withRejects(rejects, 5)
                        .run(db);

        assertThat(people(db)).containsExactly("1|a", "3|d\nd", "7|g|2001-01-01");
        assertThat(result.rejected()).isEqualTo(5);
        assertThat(result.firstRejected()).extracting(row -> row.line()).containsExactly(3L, 4L, 7L, 8L, 10L);
        assertThat(rejects).hasContent("id,name,born\n" + bad);
        assertThat(Files.readString(folder.resolve("rejects.csv.reasons")))
                .hasLineCount(5)
                .contains("a.csv:3:5: PGPX-2316", "a.csv:9:4: PGPX-2316");
    }

    @Test
    void findsRowsThatBreakAForeignKeyAndEndsAtTheLimit(Database db) throws IOException {
        StringBuilder content = new StringBuilder("id,person\n");
        for (int i = 1; i <= 20_000; i++) {
            content.append(i).append(i % 5_000 == 0 ? ",7\n" : ",\n");
        }
        Import described = file("c.csv", "child", content.toString().getBytes(StandardCharsets.UTF_8));

        ImportResult result = described.withRejects(folder.resolve("fk.csv"), 4).run(db);

        assertThat(result.written()).isEqualTo(19_996);
        assertThat(folder.resolve("fk.csv")).hasContent("id,person\n5000,7\n10000,7\n15000,7\n20000,7\n");
        db.run(sql("truncate child"));
        assertRefused(db, described.withRejects(folder.resolve("no.csv"), 3), "PGPX-2318", "more than 3");
        assertThat(folder.resolve("no.csv")).doesNotExist();
        assertRefused(db, described, "PGPX-2317", "c.csv", "foreign key");
    }

    @Test
    void leavesOutOrUpdatesRowsWhoseKeyIsThere(Database db) throws IOException {
        db.run(sql("insert into person (id, name) values (1, 'old')"));

        ImportResult left = csv("id,name\n1,new\n2,two\n")
                .withConflict(OnConflict.DO_NOTHING)
                .run(db);
        assertThat(left.written()).isEqualTo(1);
        assertThat(people(db)).containsExactly("1|old", "2|two");

        csv("id,name\n1,new\n3,three\nx,y\n")
                .withConflict(OnConflict.UPDATE)
                .withRejects(folder.resolve("upsert.csv"), 9)
                .run(db);
        assertThat(people(db)).containsExactly("1|new", "2|two", "3|three");
        assertThatThrownBy(
                        () -> csv("name\nx\n").withConflict(OnConflict.UPDATE).run(db))
                .hasMessageContaining("PGPX-2326");
    }

    @Test
    void standsHostileNames(Database db) throws IOException {
        byte[] content = "\"a, column b: \"\"\"\n1\nx\n".getBytes(StandardCharsets.UTF_8);

        assertRefused(
                db, file("h.csv", "\"we\"\"ird, line 3.x\"", content), "PGPX-2316", "h.csv:3:1", "a, column b: \"");
    }

    @Test
    void runsScripts(Database db) throws IOException {
        Path script = folder.resolve("s.sql");
        Files.writeString(
                script, "insert into person (id) values (9);\ncopy person (id, name) from stdin;\n10\ta\n\\.\n");
        assertThat(Import.script(ImportSource.of(script)).run(db).written()).isEqualTo(2);
        assertThat(people(db)).containsExactly("9|NULL", "10|a");

        Files.writeString(script, "delete from person;\nselekt 1;\n");
        assertThatThrownBy(() -> Import.script(ImportSource.of(script)).run(db))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("s.sql:2:1");
        assertThat(people(db)).hasSize(2);
    }

    @Test
    void keepsNoMoreThanARecordInMemory(Database db) {
        List<TransferProgress> told = new ArrayList<>();
        int rows = 200_000;

        ImportResult result = Import.of(ImportSource.of("endless", new Repeated(rows)), TransferFormat.CSV, "one")
                .withoutHeader()
                .withListener(told::add)
                .run(db);

        assertThat(result.written()).isEqualTo(rows);
        assertThat(result.bytes()).isEqualTo(rows * 64L);
        assertThat(told).hasSizeGreaterThan(40);
    }

    /** Lines of 64 bytes that nobody has written. */
    private static final class Repeated extends InputStream {
        private final long end;
        private long at;

        Repeated(int rows) {
            this.end = rows * 64L;
        }

        @Override
        public int read() {
            if (at == end) {
                return -1;
            }
            at++;
            return at % 64 == 0 ? '\n' : 'x';
        }
    }
}
