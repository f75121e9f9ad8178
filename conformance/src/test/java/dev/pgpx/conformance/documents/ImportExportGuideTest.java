package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.input.Import;
import dev.pgpx.transfer.input.ImportResult;
import dev.pgpx.transfer.input.ImportSource;
import dev.pgpx.transfer.output.Export;
import dev.pgpx.transfer.output.ExportResult;
import dev.pgpx.transfer.seed.SeedResult;
import dev.pgpx.transfer.seed.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/guide/import-export.md. */
@PgpxTest
class ImportExportGuideTest {
    @TempDir
    private java.nio.file.Path folder;

    /** Files of the examples lie in a folder of the test. */
    private static final class Path {
        private Path() {}

        static java.nio.file.Path of(String name) {
            return here.resolve(name);
        }

        static java.nio.file.Path here = java.nio.file.Path.of("");
    }

    @Test
    void goesInAndOut(Database database) throws IOException {
        Path.here = folder;
        database.run(sql("create table author (id int generated always as identity primary key, name text not null,"
                + " email text unique)"));
        Files.writeString(Path.of("authors.csv"), "name,email\nUrsula,u@k.org\nNobody,u@k.org\n");
        ImportResult result = Import.of(ImportSource.of(Path.of("authors.csv")), TransferFormat.CSV, "author")
                .withRejects(Path.of("rejected.csv"), 1_000)
                .withListener(progress -> System.out.println(progress))
                .run(database);
        assertThat(result.written()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(Files.readString(Path.of("rejected.csv"))).isEqualTo("name,email\nNobody,u@k.org\n");
        exports(database);
        seeds(database);
    }

    private static void exports(Database database) throws IOException {
        ExportResult result = Export.table("author", TransferFormat.NDJSON).run(database, Path.of("authors.ndjson"));
        assertThat(result.rows()).isEqualTo(1);
        assertThat(Files.readString(Path.of("authors.ndjson")))
                .contains("\"name\":\"Ursula\",\"email\":\"u@k.org\"}\n");
    }

    private static void seeds(Database database) throws IOException {
        Files.writeString(
                Path.of("library.yaml"),
                "author:\n  $key: email\n  ursula: {name: Ursula K. Le Guin, email: u@k.org}\n");
        SeedResult result = Seeds.of(Path.of("library.yaml")).apply(database);
        long id = result.number("author", "ursula", "id");
        assertThat(id).isPositive();
    }
}
