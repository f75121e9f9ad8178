package dev.pgpx.conformance.transfer;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.input.Import;
import dev.pgpx.transfer.input.ImportSource;
import dev.pgpx.transfer.output.Export;
import dev.pgpx.transfer.output.ExportResult;
import dev.pgpx.types.Codecs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported is imported again as it was: all types, in all formats. */
@PgpxTest
class ExportTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void create(Database db) throws IOException {
        try (InputStream script = ExportTest.class.getResourceAsStream("everything.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : text.split(";\n")) {
                db.execute(Statement.of(statement, "everything"), result -> 0);
            }
        }
        db.run(sql("create table kept as table everything"));
    }

    private static List<String> rows(Database db) {
        return db.list(sql("select (e.*)::text from everything e order by id").as(Codecs.TEXT));
    }

    private static String exported(Database db, Export export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportResult result = export.run(db, out);
        assertThat(result.bytes()).isEqualTo(out.size());
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"CSV,false", "TSV,false", "JSON,false", "NDJSON,false", "SQL,false", "SQL,true"})
    void isImportedAgainAsItWas(TransferFormat format, boolean inserts, Database db) {
        List<String> before = rows(db);
        Path file = folder.resolve("everything." + format);
        Export export = Export.table("everything", format);

        ExportResult result = (inserts ? export.withInserts() : export).run(db, file);
        db.run(sql("truncate everything"));
        ImportSource source = ImportSource.of(file);
        Import again = format == TransferFormat.SQL ? Import.script(source) : Import.of(source, format, "everything");
        again.run(db);

        assertThat(result.rows()).isEqualTo(before.size());
        assertThat(rows(db)).isEqualTo(before);
    }

    @Test
    void guardsSpreadsheetsAgainstFormulasWhereAsked(Database db) {
        Export export = Export.query(
                "select '=1+1' as \"=a\", -5 as n, '-x' as n, '@'::varchar as v, e'\\t' as t -- end",
                TransferFormat.CSV);

        assertThat(exported(db, export)).isEqualTo("=a,n,n,v,t\n=1+1,-5,-x,@,\t\n");
        assertThat(exported(db, export.withFormulaGuard())).isEqualTo("'=a,n,n,v,t\n'=1+1,-5,'-x,'@,'\t\n");
    }

    @Test
    void writesQueries(Database db) {
        assertThat(exported(db, Export.query("select 1 as a where false;", TransferFormat.JSON)))
                .isEqualTo("[\n]\n");
        assertThat(exported(db, Export.query("values (1, 'x'), (2, null)", TransferFormat.JSON)))
                .isEqualTo("[\n{\"column1\":1,\"column2\":\"x\"},\n{\"column1\":2,\"column2\":null}\n]\n");
        assertThat(exported(db, Export.query("select 1 as pgpx_row, e'a\\nb' as b", TransferFormat.NDJSON)))
                .isEqualTo("{\"pgpx_row\":1,\"b\":\"a\\nb\"}\n");
        Export inserts = Export.query("select e'a\nb' as a, e'q\\'\\\\x' as b, null as c", TransferFormat.SQL);
        assertThat(exported(db, inserts.into("x.Y z").withInserts()))
                .isEqualTo("insert into x.\"Y z\" (a, b, c) values ('a\nb', E'q''\\\\x', NULL);\n");
    }

    @Test
    void writesColumnsAndDialectsAsAsked(Database db) {
        Export export = Export.query("select 1 as a, 'x;y' as b, null as c", TransferFormat.CSV)
                .withColumns(List.of("c", "b"))
                .withDialect(new CsvDialect(';', '\'', "-"))
                .withoutHeader();

        assertThat(exported(db, export)).isEqualTo("-;'x;y'\n");
        assertThatThrownBy(() -> exported(db, export.withColumns(List.of("cc"))))
                .isInstanceOf(TransferException.class)
                .hasMessageContaining("did you mean c?");
        assertThatThrownBy(() -> exported(db, Export.table("everythin", TransferFormat.CSV)))
                .hasMessageContaining("did you mean everything?");
    }

    @Test
    void leavesTheOldFileWhenItFails(Database db) throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "old");
        Export failing = Export.query("select 1 / (3 - n) from generate_series(1, 9) n", TransferFormat.CSV);

        assertThatThrownBy(() -> failing.run(db, file)).hasMessageContaining("division by zero");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
        assertThatThrownBy(() -> failing.run(db, folder.resolve("none/x.csv"))).hasMessageContaining("PGPX-2319");
    }

    @Test
    void goesOnWithAnotherConnectionWhenTheTargetFails(Database db) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        Statement copy = Statement.of("copy (select generate_series(1, 9000000)) to stdout", "copy");

        assertThatThrownBy(() -> db.copyOut(copy, full)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> db.inTransaction(transaction -> db.copyOut(copy, full)))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(db.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
    }
}
