package dev.pgpx.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.script.ScriptStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from folders, and what is said of what cannot be read. */
class MigrationFolderTest {
    @TempDir
    private Path folder;

    private void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private SqlMigration only() {
        List<Migration> all = MigrationFolder.read(folder);
        assertThat(all).hasSize(1);
        return (SqlMigration) all.get(0);
    }

    private static List<String> statements(MigrationPart part) {
        return part.script().statements().stream().map(ScriptStatement::sql).toList();
    }

    private List<String> problems() {
        try {
            MigrationFolder.read(folder);
            return List.of();
        } catch (MigrationException wrong) {
            return wrong.problems().stream()
                    .map(problem -> problem.code() + " "
                            + String.valueOf(problem.where()).replace(folder + java.io.File.separator, ""))
                    .toList();
        }
    }

    @Test
    void aFileHasTwoPartsWhosePlacesAreThoseInTheFile() {
        write(
                "007_add_books.sql",
                """
                -- Adds what everybody reads.
                -- lock_timeout: 2s
                -- migrate:up
                -- label: books
                create table book (id int);
                create table page (id int);

                -- migrate:down
                -- transaction: off
                drop table page;
                  drop table book;
                """);
        SqlMigration migration = only();

        assertThat(migration.version()).isEqualTo(Version.of("7")).hasToString("7");
        assertThat(migration.description()).isEqualTo("add_books");
        assertThat(statements(migration.up()))
                .containsExactly("create table book (id int)", "create table page (id int)");
        assertThat(migration.up().script().statements().get(1).place())
                .hasToString(folder.resolve("007_add_books.sql") + ":6:1");
        MigrationPart down = migration.down().orElseThrow();
        assertThat(down.script().statements().get(1).place())
                .hasToString(folder.resolve("007_add_books.sql") + ":11:3");
        assertThat(migration.up().options())
                .isEqualTo(MigrationOptions.DEFAULT
                        .withLockTimeout(Duration.ofSeconds(2))
                        .withLabel("books"));
        assertThat(down.options())
                .isEqualTo(MigrationOptions.DEFAULT
                        .withLockTimeout(Duration.ofSeconds(2))
                        .withTransaction(false));
    }

    @Test
    void aPairOfFilesIsOneMigration() {
        write("1_a.up.sql", "select 1;");
        write("1_a.down.sql", "-- statement_timeout: 5min\nselect 2");
        SqlMigration migration = only();

        assertThat(statements(migration.up())).containsExactly("select 1");
        MigrationPart down = migration.down().orElseThrow();
        assertThat(statements(down)).containsExactly("select 2");
        assertThat(down.options().statementTimeout()).contains(Duration.ofMinutes(5));
    }

    @Test
    void aFileWithoutMarkersIsAWayUpAndAnEmptyWayDownIsNone() {
        write("1_a.sql", "select 1");
        assertThat(only().down()).isEmpty();
        write("1_a.sql", "-- migrate:up\nselect 1;\n-- migrate:down\n-- nothing\n");
        assertThat(only().down()).isEmpty();
    }

    @Test
    void versionsAreOrderedAsNumbersAndRepeatableOnesComeLast() {
        write("10_b.sql", "select 1");
        write("9_a.sql", "select 1");
        write("R_views.sql", "select 1");
        write("R_functions.sql", "select 1");
        write("20261121093000_c.sql", "select 1");
        write("readme.md", "not looked at");

        assertThat(MigrationFolder.read(folder))
                .extracting(Migration::key)
                .containsExactly("9", "10", "20261121093000", "R_functions", "R_views");
        assertThat(Version.of("00").compareTo(Version.of("0"))).isZero();
        assertThatThrownBy(() -> Version.of("1.2")).hasMessageContaining("PGPX-7002");
    }

    @Test
    void theChecksumIsThatOfTheWayUpWhateverItsLineEnds() {
        write("1_a.sql", "-- migrate:up\nselect 1;\nselect 2;\n-- migrate:down\nselect 3;\n");
        String checksum = only().checksum().orElseThrow();
        assertThat(checksum).matches("[0-9a-f]{32}");
        for (String same : List.of(
                "-- migrate:up\r\nselect 1;\r\nselect 2;\r\n-- migrate:down\r\nselect 3;\r\n",
                "\uFEFF-- migrate:up\nselect 1;\nselect 2;\n-- migrate:down\nselect 4;\n",
                "select 1;\nselect 2;",
                "select 1;\rselect 2;\r\n\n")) {
            write("1_a.sql", same);
            assertThat(only().checksum()).as(same).contains(checksum);
            assertThat(MigrationFolder.list(List.of(folder)).get(0).checksum()).isEqualTo(checksum);
        }
        write("1_a.sql", "select 1;\nselect 3;");
        assertThat(only().checksum()).isNotEqualTo(java.util.Optional.of(checksum));
    }

    @Test
    void dataBehindCopyIsAPartOfTheStatement() {
        write("1_a.sql", "-- migrate:up\ncopy t from stdin;\n1\ta\n2\tb;\n\\.\nselect 1;\n");
        List<ScriptStatement> statements = only().up().script().statements();
        assertThat(statements.get(0).copyData()).contains("1\ta\n2\tb;\n");
        assertThat(statements.get(1).place().line()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | PGPX-7007 1_a.sql:1:1",
                "~-- migrate:up\n-- only words\n~ | PGPX-7007 1_a.sql:1:14",
                "~select 1;\n\\d book\n~ | PGPX-7006 1_a.sql:2:1",
                "~select 1;\nselect 'open\n~ | PGPX-7006 1_a.sql:2:8",
                "~copy t from stdin;\n1\n~ | PGPX-7006 1_a.sql:1:1",
                "~select 1;\n  commit;\n~ | PGPX-7012 1_a.sql:2:3",
                "~begin;\nselect 1~ | PGPX-7012 1_a.sql:1:1",
                "~-- migrate:up\nselect 1;\n-- migrate:down\nrollback~ | PGPX-7012 1_a.sql:4:1",
                "~-- lock_timout: 2s\nselect 1;~ | PGPX-7010 1_a.sql:1:1",
                "~-- lock_timeout: soon\nselect 1;~ | PGPX-7011 1_a.sql:1:1",
                "~-- lock_timeout: 100d\nselect 1;~ | PGPX-7011 1_a.sql:1:1",
                "~-- transaction: maybe\nselect 1;~ | PGPX-7011 1_a.sql:1:1",
                "~-- label:\nselect 1;~ | PGPX-7011 1_a.sql:1:1",
                "~-- migrate:upp\nselect 1;~ | PGPX-7008 1_a.sql:1:1",
                "~-- migrate:up transaction:false\nselect 1;~ | PGPX-7008 1_a.sql:1:15",
                "~select 1;\n-- migrate:down\nselect 1~ | PGPX-7009 1_a.sql:2:1",
                "~-- migrate:up\nselect 1;\n-- migrate:up\nselect 1~ | PGPX-7009 1_a.sql:3:1",
                "~select 0;\n-- migrate:up\nselect 1;~ | PGPX-7009 1_a.sql:1:1",
            })
    void badInputIsToldWithItsPlace(String text, String problem) {
        write("1_a.sql", text);
        assertThat(problems()).contains(problem);
    }

    @Test
    void savepointsAndWordsInBodiesAreNoTransactionControl() {
        write(
                "1_a.sql",
                "savepoint a;\nrollback to a;\ncreate function f() returns int language sql begin atomic; select 1; end;\n"
                        + "do $$ begin commit; end $$");
        assertThat(problems()).isEmpty();
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() {
        write("1_a.sql", "\\x\nselect 1;\ncommit");
        write("01_b.sql", "select 1");
        write("2_c.sql", new byte[] {'s', '\n', 'e', (byte) 0xE9, '!'});
        write("3_d.down.sql", "select 1");
        write("four.sql", "select 1");
        Path missing = folder.resolve("missing");

        assertThat(problems())
                .contains(
                        "PGPX-7006 1_a.sql:1:1",
                        "PGPX-7012 1_a.sql:3:1",
                        "PGPX-7005 2_c.sql:2:2",
                        "PGPX-7014 3_d.down.sql",
                        "PGPX-7004 four.sql")
                .anyMatch(problem -> problem.startsWith("PGPX-7013"));
        assertThatThrownBy(() -> MigrationFolder.read(folder, missing))
                .isInstanceOf(MigrationException.class)
                .hasMessageContainingAll("PGPX-7001", "problems", "1_a.sql:3:1: PGPX-7012", "Leave it out", "missing");
    }
}
