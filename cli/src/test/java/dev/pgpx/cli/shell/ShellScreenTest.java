package dev.pgpx.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who presses these keys. */
class ShellScreenTest {
    private static final String UP = "\u001bOA";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_R = "\u0012";
    private static final String PROMPT = "shop=# ";

    private static EmbeddedServer server;
    private static Database database;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
        try (Database postgres = Database.open(server.url())) {
            postgres.execute(Statement.of("create database shop", "setup"), result -> result.count());
        }
        database = Database.open(server.url("shop"));
        for (String sql :
                """
                create type mood as enum ('happy', 'sad');
                create table author (id bigint primary key, name text not null, mood mood, genres text[], profile jsonb);
                create table book (id bigint generated always as identity primary key, author_id bigint not null references author,
                  title text not null check (title <> ''), year int);
                create index on book (author_id);
                insert into author values (1, 'Ursula', 'happy', '{sf,fantasy}', '{"born": 1929, "prizes": ["Hugo", "Nebula"]}'),
                  (2, '村上', null, '{}', null);
                insert into book (author_id, title, year) values (1, 'The Dispossessed', 1974), (2, '海辺のカフカ', 2002)
                """
                        .split(";\n")) {
            database.execute(Statement.of(sql, "setup"), result -> result.count());
        }
    }

    @AfterAll
    static void stop() {
        database.close();
        server.close();
    }

    private static TypedShell shell() {
        return new TypedShell(server.url("shop")).at(PROMPT);
    }

    @Test
    void showsResults() {
        try (TypedShell shell = shell()) {
            shell.run("select id, name, mood, genres from author order by id;")
                    .run("update book set year = 1975 where id = 1;")
                    .run("select * from nowhere;")
                    .compare("results");
        }
    }

    @Test
    void turnsWideRows() {
        try (TypedShell shell = shell()) {
            shell.run("select a.*, repeat('long ', 20) as note from author a where id = 1 \\gx")
                    .compare("wide");
        }
    }

    @Test
    void completesFromTheSchema() {
        try (TypedShell shell = shell()) {
            shell.awaitSchema().type("select * from book b join au\t").waitForText("author a on");
            shell.compare("join");
        }
    }

    @Test
    void goesOnUntilTheStatementEnds() {
        try (TypedShell shell = shell()) {
            shell.type("select count(*)\r").waitForText("->");
            shell.type("from book\r").waitFor(screen -> screen.split("->", -1).length == 3);
            shell.type("where title <> ';';\r").at(PROMPT).compare("several-lines");
            shell.type(UP)
                    .waitFor(screen ->
                            screen.endsWith("where title <> ';';\n") && screen.split("count\\(\\*\\)", -1).length == 3);
        }
    }

    @Test
    void tellsTheStateOfTheTransaction() {
        try (TypedShell shell = shell()) {
            shell.type("begin;\r").at("shop=*# ");
            shell.type("insert into author values (1, 'again');\r").at("shop=!# ");
            shell.type("rollback;\r").at(PROMPT).compare("transaction");
        }
    }

    @Test
    void asksBeforeItDestroys() {
        try (TypedShell shell = shell()) {
            shell.type("delete from book;\r").waitForText("yes or no:");
            shell.type("no\r").at(PROMPT);
            shell.run("select count(*) from book;").compare("careful");
        }
    }

    @Test
    void refusesWritesOnProduction() {
        try (TypedShell shell = new TypedShell(server.url("shop"), 80, 24, true, "").at("shop (read only)=# ")) {
            shell.run("insert into author values (3, 'nobody');");
            shell.type("\\readonly off\r").waitForText("yes or no:");
            shell.type("yes\r").at(PROMPT).compare("read-only");
        }
    }

    @Test
    void cancelsWhatRuns() {
        try (TypedShell shell = shell()) {
            shell.type("create temp table kept (a int);\r")
                    .waitForText("CREATE TABLE")
                    .at(PROMPT);
            shell.type("select pg_sleep(60);\r");
            while (database.execute(
                            Statement.of(
                                    "select count(*) from pg_stat_activity where query = 'select pg_sleep(60)'",
                                    "look"),
                            result -> result.next() ? result.row().getLong(0) : 0)
                    == 0) {
                Thread.onSpinWait();
            }
            shell.type(CTRL_C).at(PROMPT);
            shell.run("select count(*) from kept;").compare("cancelled");
        }
    }

    @Test
    void clearsTheLine() {
        try (TypedShell shell = shell()) {
            shell.type("select nonsense").waitForText("nonsense");
            shell.type(CTRL_C).at(PROMPT);
            shell.run("select 1 as sense;").compare("cleared");
        }
    }

    @Test
    void connectsAgain() {
        try (TypedShell shell = new TypedShell(server.url("shop"), 120, 24, false, "").at(PROMPT)) {
            shell.type("begin;\r").at("shop=*# ");
            database.execute(
                    Statement.of(
                            "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'",
                            "kill"),
                    result -> result.count());
            shell.type("select 2;\r").waitForText("connected again").at(PROMPT);
            shell.run("select 3;");
            assertThat(shell.screen())
                    .contains(
                            "connected again; the transaction was rolled back, and what was set in the session is gone")
                    .contains("(1 row)");
        }
    }

    @Test
    void showsPlansAsTrees() {
        try (TypedShell shell = new TypedShell(server.url("shop"), 100, 40, false, "").at(PROMPT)) {
            shell.run("create temp table line as select n, n % 10 as kind from generate_series(1, 10000) n;")
                    .run("analyze line;")
                    .run(
                            "explain select a.name, count(*) from line l join author a on a.id = l.kind where l.n > 50 group by 1;")
                    .compare("plan");
            shell.run("explain (analyze, costs off, timing off) select 1;")
                    .run("explain (format text, costs off) select 1;");
            assertThat(shell.screen()).contains("Execution Time:").contains(" Result\n");
        }
    }

    @Test
    void describesTables() {
        try (TypedShell shell = new TypedShell(server.url("shop"), 100, 40, false, "").at(PROMPT)) {
            shell.run("\\dt").run("\\d book").run("\\d boook").compare("describe");
        }
    }

    @Test
    void showsLongResultsInPages() {
        try (TypedShell shell = shell()) {
            shell.type("select n from generate_series(1, 100) n;\r").waitForText(":");
            shell.waitFor(screen -> screen.contains(" 20") && !screen.contains(" 30"))
                    .compare("page");
            shell.type("q").at(PROMPT);
        }
    }

    @Test
    void keepsHistoryButNoPasswords(@TempDir Path folder) throws IOException {
        Path history = folder.resolve("history");
        try (TypedShell shell = new TypedShell(server.url("shop"), 80, 24, false, history.toString()).at(PROMPT)) {
            shell.run("select 'remember me';").run("create role shell_history password 'secret';");
        }
        assertThat(Files.readString(history)).contains("remember me").doesNotContain("secret");
        try (TypedShell shell = new TypedShell(server.url("shop"), 80, 24, false, history.toString()).at(PROMPT)) {
            shell.type(CTRL_R).type("rememb").waitForText("select 'remember me';");
            shell.type("\r").at(PROMPT).waitForText("(1 row)");
        }
    }

    @Test
    void showsNoControlCharacters() {
        try (TypedShell shell = shell()) {
            shell.run("select E'\\x1b[2Jgone' as \"\u6771\u4eac\", null as nothing;")
                    .run("do $$ begin raise notice E'\\x1b[31mred'; end $$;")
                    .compare("control-characters");
        }
    }

    @Test
    void knowsPsqlsCommands(@TempDir Path folder) throws IOException {
        Path script = folder.resolve("script.sql");
        Files.writeString(script, "select 'from a file' as said;\n\\echo and said\n\\nonsense\n");
        Path out = folder.resolve("out.csv");
        try (TypedShell shell = new TypedShell(server.url("shop"), 200, 60, false, "").at(PROMPT)) {
            shell.run("\\set who 'Ursula'")
                    .run("select id from author where name = :'who';")
                    .run("\\x on")
                    .run("select 1 as one;")
                    .run("\\x off")
                    .run("\\pset null ∅")
                    .run("select null as nothing, '{\"a\": 1}'::jsonb ? 'a' as asked;")
                    .run("\\copy (select id, name from author order by id) to '" + out + "' with (format csv, header)")
                    .run("create temp table again (id int, name text);")
                    .run("\\copy again from '" + out + "' with (format csv, header)")
                    .run("select count(*) from again \\watch 0.01 c=2")
                    .run("\\i " + script)
                    .run("select 1 \\d")
                    .run("\\dTT")
                    .run("\\h create table");
            shell.compare("commands", text -> text.replace(folder.toString(), "/tmp"));
        }
        assertThat(Files.readString(out)).isEqualTo("id,name\n1,Ursula\n2,村上\n");
    }

    @Test
    void listsWhatThereIs() {
        try (TypedShell shell = new TypedShell(server.url("shop"), 120, 70, false, "").at(PROMPT)) {
            shell.run("create view happy as select name from author where mood = 'happy';")
                    .run("create function twice(n int) returns int language sql as 'select n * 2';")
                    .run("\\d+ happy")
                    .run("\\di book*")
                    .run("\\dv")
                    .run("\\dm")
                    .run("\\ds")
                    .run("\\d book_id_seq")
                    .run("\\dn")
                    .run("\\df")
                    .run("\\dT")
                    .run("\\du postgres")
                    .run("\\dx")
                    .run("\\l shop")
                    .run("\\dt+ public.auth*")
                    .compare("lists");
        }
    }

    @Test
    void goesToAnotherDatabase() {
        try (TypedShell shell = shell()) {
            shell.type("\\c postgres\r").at("postgres=# ");
            shell.type("\\c nowhere\r").waitForText("PGPX-2").at("postgres=# ");
            shell.run("\\conninfo");
            assertThat(shell.screen()).contains("database   postgres").contains("read only  no");
            shell.type("\\c shop\r").at(PROMPT);
        }
    }

    @Test
    void leaves() {
        try (TypedShell shell = shell()) {
            shell.type("\u0004").awaitEnd();
        }
        try (TypedShell shell = shell()) {
            shell.type("\\q\r").awaitEnd();
        }
    }
}
