package dev.pgpx.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.script.ScriptStatement;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    @Test
    void isDividedWhereStatementsEnd() {
        List<ScriptStatement> statements = statements(
                """
                -- a comment; with a semicolon
                create table "a;b" (c text default 'x;y');

                create function f() returns int language sql begin atomic select 1; select 2; end;
                create function g() returns int language plpgsql as $body$ begin return 1; end $body$;;
                  create rule r as on insert to t do also (delete from u; delete from v)""");
        assertThat(statements)
                .extracting(statement -> statement.place().toString())
                .containsExactly("s.sql:2:1", "s.sql:4:1", "s.sql:5:1", "s.sql:6:3");
        assertThat(statements.get(0).sql()).isEqualTo("create table \"a;b\" (c text default 'x;y')");
        assertThat(statements.get(1).sql()).endsWith("select 2; end");
        assertThat(statements.get(3).sql()).endsWith("delete from v)");
    }

    @Test
    void keepsTheDataOfCopy() {
        List<ScriptStatement> statements =
                statements("COPY public.t (a, b) FROM stdin;\n1\tit's\n2\t$$\n\\.\nselect 1;\n");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).copyData()).isEqualTo(Optional.of("1\tit's\n2\t$$\n"));
        assertThat(statements.get(1).place()).hasToString("s.sql:5:1");
    }

    @Test
    void understandsByteOrderMarksLineEndsAndWhatPgDumpWrites() {
        List<ScriptStatement> statements =
                statements("\uFEFF\\restrict abc\r\nselect 1;\r\n\r\nselect 2;\r\n\\unrestrict abc\r\n");
        assertThat(statements).extracting(ScriptStatement::sql).containsExactly("select 1", "select 2");
    }

    @Test
    void namesAllThatCannotBeRunAtOnce() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> statements("\\connect shop\nselect 1;\n\\i more.sql\nselect 'open;\n"))
                .withMessage(
                        """
                        PGPX-3051: the script s.sql cannot be run
                          s.sql:1:1: \\connect is a command of psql
                          s.sql:3:1: \\i is a command of psql
                          s.sql:4:8: nothing closes what begins with 'o
                          Leave out what only psql understands, and close every quote and comment.""");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> statements("copy t from stdin;\n1\n"))
                .withMessageContaining("s.sql:1:1: the data of this COPY does not end with a line of \\.");
    }

    @Test
    void refusesWhatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.sql");
        Files.write(file, "select 'ä'".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> SqlScript.read(file))
                .withMessageStartingWith("PGPX-3050: the script " + file + " is not text in UTF-8");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> SqlScript.read(folder.resolve("none.sql")))
                .withMessageStartingWith("PGPX-3008: ");
    }

    @Test
    void readsAFolderInItsOrder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.sql"), "select 1");
        Files.writeString(folder.resolve("b.sql"), "select 2");
        assertThat(SqlScript.readAll(folder)).extracting(SqlScript::name).containsExactly("a.sql", "b.sql");
        Files.writeString(folder.resolve("order.txt"), "b.sql\na.sql\n");
        assertThat(SqlScript.readAll(folder)).extracting(SqlScript::name).containsExactly("b.sql", "a.sql");
    }

    private static List<ScriptStatement> statements(String text) {
        return SqlScript.of("s.sql", text).statements();
    }
}
