package dev.pgpx.conformance.reliability;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 5: who uses a session next sees nothing of what was done to it, and pays nothing when nothing was. */
class CleanSessionsTest {
    private static EmbeddedServer server;

    private Database db;

    @BeforeAll
    static void start() {
        server = Servers.durable()
                .parameter("log_statement", "all")
                .parameter("log_line_prefix", "%v ") // the same for all statements of one request
                .start();
        try (Database db = Database.open(server.url())) {
            db.run(sql("create role somebody"));
            db.run(sql("create schema elsewhere"));
            db.run(unsafe("create function sets() returns void language plpgsql as $$ begin"
                    + " perform set_config('app.tenant', 'theirs', false); end $$"));
            db.run(unsafe("create procedure changes() language plpgsql as $$ begin"
                    + " set search_path = elsewhere; create temp table hidden (a int); end $$"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        db = Database.open(Settings.builder().url(server.url()).poolSize(1).build());
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** What can be done to a session, and the question that shows it. */
    private enum Touch {
        ROLE("set role somebody", "current_user <> 'postgres'"),
        SESSION_AUTHORIZATION("set session authorization somebody", "session_user <> 'postgres'"),
        SEARCH_PATH("set search_path = elsewhere", "current_setting('search_path') = 'elsewhere'"),
        SETTING("set work_mem = '1234kB'", "current_setting('work_mem') = '1234kB'"),
        TIME_ZONE("set time zone 'Asia/Tokyo'", "current_setting('TimeZone') = 'Asia/Tokyo'"),
        SET_CONFIG(
                "select set_config('app.tenant', 'mine', false)",
                "coalesce(current_setting('app.tenant', true), '') <> ''"),
        SET_CONFIG_BY_A_FUNCTION("select sets()", "coalesce(current_setting('app.tenant', true), '') <> ''"),
        CHANGES_BY_A_PROCEDURE(
                "call changes()",
                "current_setting('search_path') = 'elsewhere' or to_regclass('pg_temp.hidden') is not null"),
        CHANGES_BY_A_BLOCK("do $$ begin set role somebody; end $$", "current_user <> 'postgres'"),
        TEMPORARY_TABLE("create temp table scratch (a int)", "to_regclass('pg_temp.scratch') is not null"),
        TEMPORARY_TABLE_BY_SELECT("select 1 as a into temp scratch", "to_regclass('pg_temp.scratch') is not null"),
        LISTEN("listen news", "exists (select from pg_listening_channels())"),
        ADVISORY_LOCK(
                "select pg_advisory_lock(7)",
                "exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())"),
        CURSOR_WITH_HOLD(
                "declare held cursor with hold for select 1", "exists (select from pg_cursors where name = 'held')"),
        SESSION_ISOLATION(
                "set session characteristics as transaction isolation level serializable",
                "current_setting('default_transaction_isolation') = 'serializable'"),
        SESSION_READ_ONLY(
                "set session characteristics as transaction read only",
                "current_setting('default_transaction_read_only') = 'on'"),
        PREPARED_STATEMENT(
                "prepare made as select 1", "exists (select from pg_prepared_statements where name = 'made')"),
        TRANSACTION_BEGUN_BY_HAND("begin", "pg_current_xact_id_if_assigned() is not null");

        private final String statement;
        private final String question;

        Touch(String statement, String question) {
            this.statement = statement;
            this.question = question;
        }
    }

    private void run(Touch touch) {
        db.run(unsafe(touch.statement));
        if (touch == Touch.TRANSACTION_BEGUN_BY_HAND) {
            db.one(sql("select pg_current_xact_id()::text").as(Codecs.TEXT));
        }
    }

    private boolean shows(Touch touch) {
        return db.one(unsafe("select " + touch.question).as(Codecs.BOOL));
    }

    @ParameterizedTest
    @EnumSource
    void theNextUserSeesNothingOf(Touch touch) {
        boolean shown = db.withSession(() -> {
            run(touch);
            return shows(touch);
        });

        assertThat(shown).isTrue();
        assertThat(shows(touch)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theNextUserSeesNothingThatACallByItselfLeft(Touch touch) {
        run(touch);

        assertThat(shows(touch)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRANSACTION_BEGUN_BY_HAND")
    void theNextUserSeesNothingThatATransactionLeft(Touch touch) {
        db.inTransaction(tx -> run(touch));
        assertThat(shows(touch)).isFalse();

        db.inTransaction(tx -> {
            run(touch);
            tx.rollback();
        });
        assertThat(shows(touch)).isFalse();
    }

    @Test
    void theNextUserSeesNothingThatAFailureLeft() {
        assertThatThrownBy(() -> db.withSession(() -> {
                    run(Touch.SETTING);
                    return db.run(sql("select 1 / 0"));
                }))
                .isInstanceOf(StatementException.class);
        assertThat(shows(Touch.SETTING)).isFalse();
    }

    @Test
    void aTransactionBegunByHandIsRolledBack() {
        db.run(sql("create table if not exists by_hand (a int)"));
        db.withSession(() -> {
            db.run(sql("begin"));
            return db.run(sql("insert into by_hand values (1)"));
        });

        assertThat(db.one(sql("select count(*) from by_hand").as(Codecs.INT8))).isZero();
    }

    @Test
    void whatSettingsOfTheSessionSayStaysAsTheySay() {
        Settings own = Settings.builder()
                .url(server.url())
                .poolSize(1)
                .searchPath("elsewhere")
                .parameter("work_mem", "2MB")
                .applicationName("reports")
                .build();
        try (Database configured = Database.open(own)) {
            configured.withSession(() -> {
                configured.run(sql("set search_path = public"));
                configured.run(sql("set work_mem = '1234kB'"));
                return configured.run(sql("set application_name = 'x'"));
            });

            String settings = configured.one(sql("select concat_ws(' ', current_setting('search_path'),"
                            + " current_setting('work_mem'), current_setting('application_name'))")
                    .as(Codecs.TEXT));
            assertThat(settings).isEqualTo("\"elsewhere\" 2MB reports");
        }
    }

    @Test
    void theSessionItselfIsKept() {
        String question = "select pg_backend_pid()";
        int before = db.one(sql(question).as(Codecs.INT4));
        for (Touch touch : Touch.values()) {
            run(touch);
        }

        assertThat(db.one(sql(question).as(Codecs.INT4))).isEqualTo(before);
    }

    @Test
    void anUntouchedSessionIsGivenBackWithoutARoundTrip() {
        db.run(sql("create table if not exists plain (a int)"));
        List<String> requests = requests(() -> {
            for (int call = 0; call < 10; call++) {
                db.run(sql("insert into plain values (1)"));
                db.one(sql("select count(*) from plain").as(Codecs.INT8));
            }
        });

        assertThat(requests).hasSize(20).allMatch(request -> request.contains("plain"));
    }

    @Test
    void aTransactionIsGivenBackWithoutARoundTrip() {
        db.run(sql("create table if not exists plain (a int)"));
        List<String> requests = requests(() -> db.inTransaction(tx -> {
            db.one(sql("select count(*) from plain").as(Codecs.INT8));
            db.one(sql("select count(*) from plain").as(Codecs.INT8));
        }));

        assertThat(requests).hasSize(4);
        assertThat(requests.get(0)).containsIgnoringCase("begin");
        assertThat(requests.get(3)).containsIgnoringCase("commit");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRANSACTION_BEGUN_BY_HAND")
    void aTouchedSessionIsResetInOneRoundTrip(Touch touch) {
        List<String> requests = requests(() -> run(touch));

        assertThat(requests.get(0)).contains(touch.statement);
        assertThat(requests).hasSizeGreaterThan(1);
        assertThat(requests.stream().map(CleanSessionsTest::number).distinct()).hasSize(2);
    }

    @Test
    void manyTouchesAreResetInOneRoundTrip() {
        List<String> requests = requests(() -> db.withSession(() -> {
            run(Touch.SETTING);
            run(Touch.LISTEN);
            run(Touch.ROLE);
            return true;
        }));

        assertThat(requests).hasSizeGreaterThan(3);
        assertThat(requests.stream().map(CleanSessionsTest::number).distinct()).hasSize(4);
    }

    /** The server's number of the request that a line of its log tells of. */
    private static String number(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    /** What the server was asked meanwhile, as its log has it. */
    private List<String> requests(Runnable work) {
        db.one(sql("select 1 as first_of_the_session").as(Codecs.INT4));
        db.one(sql("select 'begin of the measurement'").as(Codecs.TEXT));
        work.run();
        db.one(sql("select 'end of the measurement'").as(Codecs.TEXT));
        List<String> requests = log();
        int begin = last(requests, "begin of the measurement");
        int end = last(requests, "end of the measurement");
        return requests.subList(begin + 1, end);
    }

    private static int last(List<String> requests, String text) {
        for (int i = requests.size() - 1; i >= 0; i--) {
            if (requests.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError("not in the log: " + text);
    }

    private static List<String> log() {
        try {
            return Files.readAllLines(server.dataFolder().resolve("server.log")).stream()
                    .filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
