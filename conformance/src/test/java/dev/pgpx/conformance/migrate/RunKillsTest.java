package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.conformance.migrate.Killer.Killed;
import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.run.DoneMigration;
import dev.pgpx.migrate.run.MigrationListener;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.Schema;
import dev.pgpx.types.Codecs;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runners are killed and cut off at every moment; the next run converges, and nothing is done twice. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("any-jvm")
class RunKillsTest {
    /** Kills the 24 tables that are alike at every moment, too, not only the first, and cuts all: two minutes instead of one. */
    private static final boolean FULL = Boolean.getBoolean("pgpx.kills.full");

    @TempDir
    private static Path folder;

    private static EmbeddedServer server;
    private static Database admin;
    private static MigrationSet set;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
        admin = Database.open(server.url());
        set = MigrationSet.write(folder);
    }

    @AfterAll
    static void stop() {
        admin.close();
        server.close();
    }

    private static Database open(String name) {
        return Database.open(server.url(name));
    }

    private static void createDatabase(String name) {
        admin.execute(Statement.of("create database " + name, "create"), result -> 0);
    }

    private static List<String> traces(Database db) {
        return db.list(
                sql("select version || ' ' || step from trace order by 1").as(Codecs.TEXT));
    }

    private static List<String> invalid(Database db) {
        return db.list(sql("select indexrelid::regclass::text from pg_index where not indisvalid")
                .as(Codecs.TEXT));
    }

    @Test
    void aKillAtAnyMomentLeavesNoDoubt() {
        assertConverges("killed", true);
    }

    @Test
    void aCutAtAnyMomentLeavesNoDoubt() {
        assertConverges("cut", false);
    }

    private static void assertConverges(String name, boolean kills) {
        createDatabase(name);
        createDatabase(name + "_plain");
        try (Database plain = open(name + "_plain");
                Database db = open(name)) {
            Migrations migrations = set.migrations().withRetries(3, Duration.ofMillis(5));
            assertThat(set.versions()).hasSizeGreaterThanOrEqualTo(40);
            int moments = 0;
            Optional<Version> before = Optional.empty();
            for (Version version : set.versions()) {
                migrations.apply(plain, version);
                List<String> traces = traces(plain);
                if (FULL || version.compareTo(MigrationSet.LAST_KIND) < 0 || (kills && set.isInJava(version))) {
                    moments += everyMoment(migrations, db, version, before, traces, kills);
                } else {
                    migrations.apply(db, version);
                }
                before = Optional.of(version);
            }
            assertThat(moments).isGreaterThan(100);
            assertThat(Schema.read(db)).isEqualTo(Schema.read(plain));
            assertThat(migrations.validate(db)).isEmpty();
            assertThat(migrations.apply(db)).isEmpty();
        }
    }

    /** One version is applied, and killed at its first moment, its second …, until there are no more. */
    private static int everyMoment(
            Migrations migrations,
            Database db,
            Version version,
            Optional<Version> before,
            List<String> traces,
            boolean kills) {
        for (int moment = 1; ; moment++) {
            Killer killer = new Killer(admin, kills ? "killed" : "cut", moment, kills);
            boolean ended = run(migrations, db.withListener(killer), killer, version);
            String what = "version " + version + ", moment " + moment;
            if (!killer.hasStruck()) {
                assertThat(ended).as(what).isTrue();
                assertThat(traces(db)).as(what).isEqualTo(traces);
                return moment - 1;
            }
            if (isKnown(db, version)) {
                List<DoneMigration> rest = migrations.apply(db, version);
                assertThat(rest.size()).as(what).isLessThanOrEqualTo(1);
                assertThat(traces(db)).as(what).isEqualTo(traces);
                assertThat(invalid(db)).as(what).isEmpty();
                undo(migrations, db, before);
            } // else nothing of it is there, and the next round shows that it is applied from there
        }
    }

    private static boolean isKnown(Database db, Version version) {
        return db.one(sql("select exists (select from pgpx_migration where key = :key)")
                .bind("key", version.digits())
                .as(Codecs.BOOL));
    }

    private static void undo(Migrations migrations, Database db, Optional<Version> before) {
        if (before.isPresent()) {
            assertThat(migrations.rollback(db, before.get())).hasSize(1);
        } else {
            assertThat(migrations.rollback(db, 1)).hasSize(1);
        }
    }

    /** Whether the run came to its end. */
    private static boolean run(Migrations migrations, Database db, Killer killer, Version version) {
        MigrationListener arming = new MigrationListener() {
            @Override
            public void started(String key, String description, Direction direction) {
                killer.arm();
            }
        };
        try {
            migrations.withListener(arming).apply(db, version);
            return true;
        } catch (Killed | MigrationException expected) {
            assertThat(killer.hasStruck()).as(expected.toString()).isTrue();
            return false;
        }
    }

    @Test
    void aProcessThatIsKilledLeavesNoDoubt(@TempDir Path own) throws Exception {
        createDatabase("process");
        createDatabase("process_plain");
        for (int statements : List.of(2, 9, 17, 24)) {
            killAfter(statements, own);
        }
        try (Database plain = open("process_plain");
                Database db = open("process")) {
            set.migrations().apply(plain);
            set.migrations().apply(db);
            assertThat(traces(db)).isEqualTo(traces(plain));
            assertThat(invalid(db)).isEmpty();
            assertThat(set.migrations().validate(db)).isEmpty();
        }
    }

    /** Kills a runner, which writes the files for itself, as soon as it has said that it sends so many statements. */
    private static void killAfter(int statements, Path own) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableRunner.class.getName(),
                        server.url("process"),
                        own.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (int line = 0; line < statements; line++) {
                assertThat(lines.readLine()).as("statement " + line).isNotNull();
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
