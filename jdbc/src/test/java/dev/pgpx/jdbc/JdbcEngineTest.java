package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.database.Database;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.LoginRefusedException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.error.UnknownDatabaseException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class JdbcEngineTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static EmbeddedServer server;
    private static Database db;

    @BeforeAll
    static void open() {
        server = EmbeddedServer.builder().password("s3cret").start();
        db = Database.open(settings("s3cret", "postgres"));
    }

    @AfterAll
    static void close() {
        db.close();
        server.close();
    }

    private static Settings settings(String password, String database) {
        return Settings.builder()
                .host("127.0.0.1")
                .port(server.port())
                .password(password)
                .database(database)
                .poolSize(2)
                .acquireTimeout(Duration.ofSeconds(10))
                .build();
    }

    private static EngineSession session() {
        return new JdbcEngineFactory()
                .create(settings("s3cret", "postgres"))
                .open(new SessionRequest("test", SessionRequest.Access.WRITE, Deadline.NONE, true));
    }

    private static void assertHealthy() {
        assertThat(db.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
    }

    @Test
    void bindsAndReadsValuesInTextAndInBinary() {
        UUID uuid = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        List<Object> values = List.of(
                true,
                (short) 7,
                42,
                1L << 40,
                1.5f,
                2.5,
                new BigDecimal("12.340"),
                "é'\"\\",
                LocalDate.of(1990, 1, 1),
                Instant.parse("2026-11-21T03:00:00.123456Z"),
                uuid);
        // the driver changes from text to binary after a few executions
        for (int execution = 1; execution <= 7; execution++) {
            for (Object value : values) {
                assertThat(echo(value)).as("execution %d", execution).isEqualTo(value);
            }
            assertThat(echo(new byte[] {0, 1, -1})).isEqualTo(new byte[] {0, 1, -1});
        }
    }

    private static <T> T echo(T value) {
        return db.one(sql("select :value").bind("value", value).as(Codecs.forValue(value)));
    }

    @Test
    void bindsNullsAndArrays() {
        assertThat(db.one(sql("select :a::int8 is null")
                        .bind("a", Codecs.INT8, null)
                        .as(Codecs.BOOL)))
                .isTrue();
        for (int execution = 1; execution <= 7; execution++) {
            assertThat(db.list(sql("select * from unnest(:ids) order by 1 desc")
                            .bindAll("ids", Codecs.INT8, List.of(1L, 3L, 2L))
                            .as(Codecs.INT8)))
                    .containsExactly(3L, 2L, 1L);
        }
    }

    @Test
    void readsPrimitivesByPosition() {
        String text = db.one(sql("select true, 1::int2, 2, 3::int8, 1.5::float4, 2.5::float8, 'x', null")
                .map(JdbcEngineTest::all));

        assertThat(text).isEqualTo("true 1 2 3 1.5 2.5 x null 8 int2");
    }

    private static String all(Row row) {
        return row.getBoolean(0) + " " + row.getShort(1) + " " + row.getInt(2) + " " + row.getLong(3) + " "
                + row.getFloat(4) + " " + row.getDouble(5) + " " + row.getText(6) + " " + row.getText(7) + " "
                + row.size() + " " + row.name(1);
    }

    /** A statement's first executions give text, those after them the binary form. */
    @Test
    void readsIntegersOfAllWidthsInBothForms() {
        String sql = "select '-32768'::int2, '-2147483648'::int4, '-9223372036854775808'::int8, 9223372036854775807, 0";
        for (int execution = 1; execution <= 12; execution++) {
            List<Long> read = db.one(sql(sql).map(row -> List.of(
                    (long) row.getShort(0),
                    (long) row.getInt(0),
                    row.getLong(0),
                    (long) row.getInt(1),
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    (long) row.getInt(4))));

            assertThat(read)
                    .containsExactly(
                            -32_768L,
                            -32_768L,
                            -32_768L,
                            -2_147_483_648L,
                            -2_147_483_648L,
                            Long.MIN_VALUE,
                            Long.MAX_VALUE,
                            0L);
        }
    }

    /** In binary form a version stands before the text. */
    @Test
    void readsJsonbByWhateverTakesItsTextInBothForms() {
        String text = "{\"é\": [1, null]}";
        String sql = "select '" + text + "'::jsonb, '7'::jsonb, 'true'::jsonb, '1.5'::jsonb, null::jsonb";
        for (int execution = 1; execution <= 12; execution++) {
            List<Object> read = db.one(sql(sql).map(row -> List.of(
                    row.require(0, Codecs.JSONB).text(),
                    row.require(0, Codecs.JSON).text(),
                    row.require(0, Codecs.TEXT),
                    row.require(0, textOf(Codecs.JSONB.type())),
                    row.require(0, textOf(PgType.named("app", "document"))),
                    String.valueOf(row.getText(0)),
                    row.getShort(1),
                    row.getInt(1),
                    row.getLong(1),
                    row.require(1, Codecs.INT8),
                    row.getBoolean(2),
                    row.getFloat(3),
                    row.getDouble(3),
                    row.require(3, Codecs.NUMERIC),
                    row.isNull(4),
                    String.valueOf(row.getText(4)),
                    row.typeName(4))));

            assertThat(read)
                    .containsExactly(
                            text,
                            text,
                            text,
                            text,
                            text,
                            text,
                            (short) 7,
                            7,
                            7L,
                            7L,
                            true,
                            1.5f,
                            1.5,
                            new BigDecimal("1.5"),
                            true,
                            "null",
                            "jsonb");
            assertThatThrownBy(() -> db.one(
                            sql("select '[\"sixteen bytes\"]'::jsonb as t").as(Codecs.UUID)))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("column t");
        }
        assertHealthy();
    }

    @Test
    void givesTextToACodecWithoutBinaryForm() {
        String uuid = "01890a5d-ac96-774b-bcce-b302099a8057";
        for (int execution = 1; execution <= 12; execution++) {
            List<String> read =
                    db.one(unsafe("select '" + uuid + "'::uuid, 12.50::numeric, 7::int4, '{\"a b\",\"c d\"}'::text[]")
                            .map(row -> List.of(
                                    row.require(0, textOf(Codecs.UUID.type())),
                                    row.require(1, textOf(Codecs.NUMERIC.type())),
                                    row.require(2, textOf(Codecs.INT4.type())),
                                    row.require(3, textOf(Codecs.TEXT.type().array())))));

            assertThat(read).as("execution %d", execution).containsExactly(uuid, "12.50", "7", "{\"a b\",\"c d\"}");
        }
        assertHealthy();
    }

    /** Knows the text form only, whatever its type is. */
    private static Codec<String> textOf(PgType type) {
        return Codecs.domain(Codecs.TEXT, type, String.class, text -> text, text -> text);
    }

    @Test
    void keepsNothingOfACodecThatDoesNotFit() {
        for (int execution = 1; execution <= 12; execution++) {
            assertThat(db.one(sql("select 7 as n, null::int4").map(JdbcEngineTest::byThreeCodecs)))
                    .isIn("7 refused 7 7 7", "7 7 7 7 7");
        }
        assertThat(db.one(sql("select 7 as n, null::int4").map(JdbcEngineTest::byThreeCodecs)))
                .isEqualTo("7 refused 7 7 7");
    }

    private static String byThreeCodecs(Row row) {
        String before = row.require(0, Codecs.NUMERIC).toString();
        String refused;
        try {
            refused = row.require(0, Codecs.TEXT);
        } catch (ValueException e) {
            refused = "refused";
        }
        return before + " " + refused + " " + row.require(0, Codecs.NUMERIC) + " " + row.require(0, Codecs.INT4) + " "
                + row.require(0, Codecs.NUMERIC) + (row.get(1, Codecs.INT4) == null ? "" : " not null");
    }

    @Test
    void namesTheColumnOfANull() {
        for (String type : List.of("bool", "int2", "int4", "int8", "float4", "float8")) {
            assertThatThrownBy(() ->
                            db.list(unsafe("select null::" + type + " as empty").map(row -> switch (type) {
                                case "bool" -> row.getBoolean(0);
                                case "int2" -> row.getShort(0);
                                case "int4" -> row.getInt(0);
                                case "int8" -> row.getLong(0);
                                case "float4" -> row.getFloat(0);
                                default -> row.getDouble(0);
                            })))
                    .isInstanceOf(ValueException.class)
                    .hasMessageStartingWith("PGPX-1001: column \"empty\" is null");
        }
        assertHealthy();
    }

    @Test
    void refusesToReadAColumnAsAnotherTypeInTextAndInBinary() {
        // the first execution comes in text, later ones in binary
        for (int execution = 1; execution <= 7; execution++) {
            for (String type :
                    List.of("timestamptz", "timestamp", "timestamp(1)", "timestamptz(0)", "timestamp(5)", "time")) {
                assertThatThrownBy(() -> db.list(unsafe("select '2026-11-21 03:00'::" + type + " as t")
                                .as(Codecs.INT8)))
                        .isInstanceOf(ValueException.class)
                        .hasMessageContaining("column t");
            }
            for (String type : List.of("timestamp", "timestamp(1)", "timestamp(5)", "timestamp(0)")) {
                assertThatThrownBy(() -> db.list(unsafe("select '2026-11-21 03:00'::" + type + " as t")
                                .as(Codecs.TIMESTAMPTZ)))
                        .isInstanceOf(ValueException.class);
                assertThatThrownBy(() -> db.list(unsafe("select '2026-11-21 03:00'::"
                                        + type.replace("timestamp", "timestamptz") + " as t")
                                .as(Codecs.TIMESTAMP)))
                        .isInstanceOf(ValueException.class);
            }
            assertThatThrownBy(() -> db.list(sql("select 1::float8 as t").as(Codecs.TIME)))
                    .isInstanceOf(ValueException.class);
        }
        assertThatThrownBy(() -> db.list(sql("select 1::float8 as t").as(Codecs.TIME)))
                .hasMessage("PGPX-1008: column \"t\" cannot be read as time\n  column t\n"
                        + "  expected type time, found float8\n"
                        + "  Declare the component with the Java type of float8, cast the column in the query, or"
                        + " migrate the column.");
        assertThatThrownBy(() -> db.list(sql("select 'x'::text as name").map(row -> row.getLong(0))))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("PGPX-1009: column \"name\" has a value that is no bigint");
        assertHealthy();
    }

    @Test
    void asksTheServerNothingBesidesTheStatement() {
        db.run(sql("create table quiet (id bigint generated by default as identity, day date, at timestamptz(3))"));
        db.run(sql("insert into quiet (day, at) values ('2026-11-21', now())"));
        try (EngineSession session = session()) {
            for (int execution = 1; execution <= 7; execution++) {
                try (EngineResult result = session.execute(
                        Statement.of("select id, day, at from quiet", "quiet"),
                        EngineSession.ALL_ROWS,
                        Deadline.NONE)) {
                    assertThat(result.next()).isTrue();
                    assertThat(result.row().require(0, Codecs.INT8)).isEqualTo(1);
                    assertThat(result.row().require(1, Codecs.DATE)).isEqualTo(LocalDate.of(2026, 11, 21));
                    assertThat(result.row().require(2, Codecs.TIMESTAMPTZ)).isNotNull();
                }
                assertThat(lastQueries()).contains("select id, day, at from quiet");
            }
        }
    }

    /** What each other session asked last: a catalog query in between would show here. */
    private static List<String> lastQueries() {
        return db.list(sql("select query from pg_stat_activity where pid <> pg_backend_pid() and query is not null")
                .as(Codecs.TEXT));
    }

    @Test
    void readsNumbersAsOtherNumbersWhereThatIsExact() {
        for (int execution = 1; execution <= 7; execution++) {
            assertThat(db.one(sql("select 42::int4").as(Codecs.INT8))).isEqualTo(42);
            assertThat(db.one(sql("select 42::int8").as(Codecs.NUMERIC))).isEqualTo(new BigDecimal(42));
            assertThat(db.one(sql("select 'x'::varchar").as(Codecs.TEXT))).isEqualTo("x");
        }
        assertThatThrownBy(() -> db.one(sql("select 1.5").as(Codecs.INT8))).isInstanceOf(ValueException.class);
        assertHealthy();
    }

    @Test
    void marksThePlaceOfASyntaxError() {
        StatementException error = catchThrowableOfType(
                StatementException.class, () -> db.run(unsafe("select *\nfrom nowhere\nwhere x = 1")));

        assertThat(error.sqlState()).isEqualTo("42P01");
        assertThat(error.label()).isEqualTo("sql");
        assertThat(error)
                .hasMessage("PGPX-2020: relation \"nowhere\" does not exist (SQLSTATE 42P01)\n"
                        + "  in \"sql\":\n"
                        + "  line 2: from nowhere\n"
                        + "               ^");
        assertThatThrownBy(() -> db.run(sql("selct :a").bind("a", 1L)))
                .hasMessage("PGPX-2021: syntax error at or near \"selct\" (SQLSTATE 42601)\n"
                        + "  in \"sql\":\n"
                        + "  line 1: selct $1\n"
                        + "          ^\n"
                        + "  Correct the SQL text at the mark.");
        assertHealthy();
    }

    @Test
    void keepsValuesOutOfConstraintMessages() {
        db.run(sql("create table secret (code text constraint secret_code unique, number int not null)"));
        db.run(sql("insert into secret values ('hunter2', 1)"));

        ConstraintException error = catchThrowableOfType(
                ConstraintException.class, () -> db.run(sql("insert into secret values ('hunter2', 1)")));

        assertThat(error.constraint()).isEqualTo("secret_code");
        assertThat(error.table()).isEqualTo("secret");
        assertThat(error.sqlState()).isEqualTo("23505");
        assertThat(error.getMessage()).startsWith("PGPX-2022:").doesNotContain("hunter2");
        assertThat(error.error().detail()).contains("hunter2");
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("PSQLException").doesNotContain("hunter2");
        assertThat(catchThrowableOfType(
                                ConstraintException.class, () -> db.run(sql("insert into secret values ('x', null)")))
                        .column())
                .isEqualTo("number");
        assertHealthy();
    }

    @Test
    void tellsWhyThereIsNoConnection() {
        assertReason(settings("wrong", "postgres"), LoginRefusedException.class, "PGPX-2011");
        assertReason(settings("s3cret", "nothere"), UnknownDatabaseException.class, "PGPX-2012");
        Settings nobody = Settings.builder().host("127.0.0.1").port(1).build();
        assertReason(nobody, UnreachableException.class, "PGPX-2010");
    }

    private static void assertReason(Settings settings, Class<? extends ConnectionException> type, String code) {
        try (Database none = Database.open(settings)) {
            ConnectionException error =
                    catchThrowableOfType(ConnectionException.class, () -> none.run(sql("select 1")));
            assertThat(error).isInstanceOf(type);
            assertThat(error.getMessage())
                    .startsWith(code)
                    .contains(settings.target())
                    .doesNotContain("wrong")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void tellsThatAllSessionsAreInUse() {
        Settings one = Settings.builder()
                .host("127.0.0.1")
                .port(server.port())
                .password("s3cret")
                .poolSize(1)
                .acquireTimeout(Duration.ofSeconds(3)) // waited for once; enough to connect on a busy machine
                .build();
        try (Database small = Database.open(one)) {
            small.inTransaction(tx -> {
                CompletableFuture<Long> second =
                        CompletableFuture.supplyAsync(() -> small.run(sql("select 1")), OWN_THREAD);
                assertThatThrownBy(second::join)
                        .cause()
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageStartingWith("PGPX-2013: no session with " + one.target() + " became free in time");
            });
            assertThat(small.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
        }
    }

    @Test
    void refusesWorkAfterItWasClosed() {
        Database closed = Database.open(settings("s3cret", "postgres"));
        closed.run(sql("select 1"));
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.run(sql("select 1")))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith(
                        "PGPX-2015: the database 127.0.0.1:" + server.port() + "/postgres has been closed");
    }

    @Test
    void refusesToCommitAfterAFailureThatWasCaught() {
        db.run(sql("create table caught (a int)"));

        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.run(sql("insert into caught values (1)"));
                    assertThatThrownBy(() -> db.run(sql("select 1/0"))).isInstanceOf(StatementException.class);
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessage("PGPX-2040: the transaction could not be committed, because a statement in it had failed:"
                        + " division by zero (SQLSTATE 22012)\n"
                        + "  Let the exception of the failing statement pass, or run the statement in a nested transaction"
                        + " of its own.");
        assertThat(db.one(sql("select count(*) from caught").as(Codecs.INT8))).isZero();
    }

    @Test
    void knowsThatNothingWasCommittedWhereTheConnectionWasLostBefore() {
        db.run(sql("create table lost_before (a int)"));

        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.run(sql("insert into lost_before values (1)"));
                    assertThatThrownBy(() -> db.run(sql("select pg_terminate_backend(pg_backend_pid())")))
                            .isInstanceOf(ConnectionLostException.class);
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("PGPX-2040");
        assertThat(db.one(sql("select count(*) from lost_before").as(Codecs.INT8)))
                .isZero();
    }

    @Test
    void tellsOfALostConnectionAndGoesOnWithAnother() {
        assertThatThrownBy(() -> db.run(sql("select pg_terminate_backend(pg_backend_pid())")))
                .isInstanceOf(ConnectionLostException.class);
        assertHealthy();
    }

    @Test
    void copiesInAndRefusesBadData() {
        db.run(sql("create table copied (a int8, b text)"));
        Statement copy = Statement.of("copy copied from stdin", "copy copied");
        try (EngineSession session = session()) {
            assertThat(session.copyIn(
                            copy, out -> out.write("1\tx\n2\ty\n".getBytes(StandardCharsets.UTF_8)), Deadline.NONE))
                    .isEqualTo(2);
            assertThatThrownBy(() -> session.copyIn(
                            copy, out -> out.write("x\ty\n".getBytes(StandardCharsets.UTF_8)), Deadline.NONE))
                    .isInstanceOf(StatementException.class);
            assertThatThrownBy(() -> session.copyIn(
                            copy,
                            out -> {
                                throw ValueException.nullColumn("a");
                            },
                            Deadline.NONE))
                    .isInstanceOf(ValueException.class);
            assertThatThrownBy(() -> session.copyIn(
                            copy,
                            out -> {
                                throw new IOException("broken");
                            },
                            Deadline.NONE))
                    .isInstanceOf(ConnectionException.class);
            assertThat(count(session, "copied")).isEqualTo(2);
        }
    }

    private static long count(EngineSession session, String table) {
        try (EngineResult result = session.execute(
                Statement.of("select count(*) from " + table, "count"), EngineSession.ALL_ROWS, Deadline.NONE)) {
            assertThat(result.hasRows()).isTrue();
            assertThat(result.next()).isTrue();
            return result.row().getLong(0);
        }
    }

    @Test
    void cancelsWhatAnotherThreadWaitsFor() {
        try (EngineSession session = session()) {
            CompletableFuture<Void> sleeping = CompletableFuture.runAsync(
                    () -> session.execute(
                                    Statement.of("select pg_sleep(30)", "sleep"), EngineSession.ALL_ROWS, Deadline.NONE)
                            .close(),
                    OWN_THREAD);
            while (db.one(sql("select count(*) from pg_stat_activity where query like 'select pg_sleep(30)%'")
                            .as(Codecs.INT8))
                    == 0) {
                Thread.onSpinWait();
            }
            session.cancel();

            assertThatThrownBy(sleeping::join)
                    .hasCauseInstanceOf(StatementException.class)
                    .hasMessageContaining("PGPX-2017");
            assertThat(count(session, "pg_class")).isPositive();
        }
    }

    @Test
    void rollsBackWhatIsOpenWhenASessionIsGivenBack() {
        db.run(sql("create table left_open (a int)"));
        try (EngineSession session = session()) {
            session.begin(TransactionOptions.DEFAULT);
            session.execute(
                            Statement.of("insert into left_open values (1)", "insert"),
                            EngineSession.ALL_ROWS,
                            Deadline.NONE)
                    .close();
            session.close();
            session.close();
        }
        assertThat(db.one(sql("select count(*) from left_open").as(Codecs.INT8)))
                .isZero();
    }

    @Test
    void rollsBackATransactionThatWasBegunByText() {
        db.run(sql("create table by_text (a int)"));
        try (Database one = Database.open(settings("s3cret", "postgres"))) {
            one.run(sql("begin"));
            one.run(sql("insert into by_text values (1)"));
            one.run(sql("begin"));
        }
        assertThat(db.one(sql("select count(*) from by_text").as(Codecs.INT8))).isEqualTo(1);
        assertThat(db.one(sql("select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                        .as(Codecs.INT8)))
                .isZero();
    }

    @Test
    void beginsTransactionsAsAsked() {
        String characteristics = db.transaction(
                TransactionOptions.SNAPSHOT,
                tx -> db.one(sql("select current_setting('transaction_isolation') || ' ' ||"
                                + " current_setting('transaction_read_only')")
                        .as(Codecs.TEXT)));

        assertThat(characteristics).isEqualTo("repeatable read on");
        assertThatThrownBy(() -> db.inTransaction(
                        tx -> db.transaction(TransactionOptions.SNAPSHOT, inner -> db.run(sql("select nothing")))))
                .isInstanceOf(StatementException.class);
        assertHealthy();
    }

    private static PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres");
        source.setUser("postgres");
        source.setPassword("s3cret");
        return source;
    }

    @Test
    void worksOverADataSourceThatIsGiven() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source());
        config.setMaximumPoolSize(1);
        try (HikariDataSource source = new HikariDataSource(config)) {
            Database over = Database.over(JdbcEngine.over(source));
            assertThat(over.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
            assertThatThrownBy(() -> over.run(sql("selct"))).isInstanceOf(StatementException.class);
            int two = over.transaction(tx -> over.one(sql("select 2").as(Codecs.INT4)));
            assertThat(two).isEqualTo(2);
            assertThat(over.target()).isEqualTo("the given DataSource");
            over.close();
            assertThat(source.isClosed()).isFalse();
        }
    }

    @Test
    void showsTextOfAnyTypeAndCountsOfCommands() {
        try (EngineSession session = session();
                EngineResult rows = session.execute(
                        Statement.of("select 'a=>1'::text as t, array[1,2] as a where false", "x"),
                        EngineSession.ALL_ROWS,
                        Deadline.NONE)) {
            assertThat(rows.next()).isFalse();
            assertThat(rows.row().name(1)).isEqualTo("a");
            assertThat(rows.count()).isZero();
        }
        try (EngineSession session = session();
                EngineResult done = session.execute(
                        Statement.of("create temp table t (a int)", "x"), EngineSession.ALL_ROWS, Deadline.NONE)) {
            assertThat(done.hasRows()).isFalse();
            assertThat(done.next()).isFalse();
            assertThatThrownBy(done::row).isInstanceOf(IllegalStateException.class);
        }
    }
}
