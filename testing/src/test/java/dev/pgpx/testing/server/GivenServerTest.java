package dev.pgpx.testing.server;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.error.TestingException;
import dev.pgpx.testing.template.PreparedDatabase;
import dev.pgpx.testing.template.TestDatabases;
import dev.pgpx.testing.template.TestTemplate;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that goes on: what is ours there, and what is left alone. */
@Tag("any-jvm")
@PgpxTest
class GivenServerTest {
    private static List<String> databases(Database db) {
        return db.list(sql("select datname::text from pg_database").as(Codecs.TEXT));
    }

    @Test
    void sweepsWhatKilledRunsHaveLeftAndNothingElse(EmbeddedServer server, Database db) {
        db.run(sql("create database pgpx_test_0000dead_left"));
        db.run(sql("create database pgpx_building_0000dead_left"));
        db.run(sql("create database pgpx_test_0000dead_watched"));
        db.run(sql("create database pgpx_test_0000dead_theirs"));
        db.run(sql("comment on database pgpx_test_0000dead_theirs is 'of somebody else'"));
        db.run(sql("create database pgpx_test_of_nobody"));
        try (Database watching = Database.open(server.url("pgpx_test_0000dead_watched"))) {
            watching.run(sql("select 1"));
            TestServer first = TestServer.shared(ServerChoice.at(server.url() + "?connect_timeout=11"));
            assertThat(databases(db))
                    .contains("pgpx_test_0000dead_watched", "pgpx_test_0000dead_theirs", "pgpx_test_of_nobody")
                    .doesNotContain("pgpx_test_0000dead_left", "pgpx_building_0000dead_left");
            String name = first.unusedName("mine");
            first.create(name, "");
            TestServer.shared(ServerChoice.at(server.url() + "?connect_timeout=12"));
            assertThat(databases(db)).as("the run of its lock goes on").contains(name);
            first.drop(name);
        }
    }

    @Test
    void keepsTemplatesForOtherRuns(EmbeddedServer server, Database db, @TempDir Path folder) throws IOException {
        Path seed = Files.writeString(folder.resolve("note.sql"), "create table note as select 'a' as text");
        TestTemplate template = TestTemplate.EMPTY.withSeeds(seed);
        TestServer given = TestServer.shared(ServerChoice.at(server.url()));
        PreparedDatabase database = TestDatabases.on(given).fresh(template, "first");
        assertThat(database.name()).matches("pgpx_test_[0-9a-f]{8}_first");
        try (Database own = Database.open(database.url())) {
            assertThat(own.one(sql("select text from note").as(Codecs.TEXT))).isEqualTo("a");
        }
        TestDatabases.on(given).drop(database);
        TestDatabases.dropPrepared();
        assertThat(databases(db))
                .contains(template.toString())
                .noneMatch(name -> name.contains("prepared") && name.startsWith("pgpx_test_"));
        assertThat(db.one(sql("select shobj_description(oid, 'pg_database') from pg_database where datname = :name")
                        .bind("name", template.toString())
                        .as(Codecs.TEXT)))
                .isEqualTo("pgpx-testing: used " + LocalDate.now(ZoneOffset.UTC));
        Files.writeString(seed, "create table note as select 'b' as text");
        assertThat(TestTemplate.EMPTY.withSeeds(seed)).isNotEqualTo(template);
    }

    @Test
    void tellsLeftoversByNameCommentAndRun() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        Set<String> running = Set.of("0000beef");
        assertThat(Leftovers.isLeftOver("pgpx_test_0000beef_a", null, running, today))
                .isFalse();
        assertThat(Leftovers.isLeftOver("pgpx_test_0000dead_a", null, running, today))
                .isTrue();
        assertThat(Leftovers.isLeftOver("pgpx_test_0000dead_a", "pgpx-testing: kept 2026-11-20", running, today))
                .isFalse();
        assertThat(Leftovers.isLeftOver("pgpx_test_0000dead_a", "pgpx-testing: kept 2026-11-01", running, today))
                .isTrue();
        String template = "pgpx_template_0123456789abcdef01234567";
        assertThat(Leftovers.isLeftOver(template, null, running, today)).isFalse();
        assertThat(Leftovers.isLeftOver(template, "pgpx-testing: used 2026-11-01", running, today))
                .isTrue();
        assertThat(Leftovers.isLeftOver("production", "pgpx-testing: used 2020-11-01", running, today))
                .isFalse();
    }

    @Test
    void refusesUrlsAndUsersThatCannotDoIt(EmbeddedServer server, Database db) {
        assertThatThrownBy(() -> TestServer.shared(ServerChoice.at("postgresql://localhost?dbname=a")))
                .isInstanceOf(TestingException.class)
                .hasMessageContaining("PGPX-6504");
        assertThatThrownBy(() -> TestServer.own(ServerChoice.at(server.url())))
                .isInstanceOf(TestingException.class)
                .hasMessageContaining("PGPX-6505");
        db.run(sql("create role given_server_test login"));
        TestServer modest = TestServer.shared(ServerChoice.at(server.url().replace("postgres@", "given_server_test@")));
        assertThatThrownBy(() -> modest.create(modest.unusedName("a"), ""))
                .isInstanceOf(TestingException.class)
                .hasMessageContaining("PGPX-6506")
                .hasMessageContaining("createdb");
    }

    @Test
    void putsOtherDatabasesIntoUrls() {
        assertThat(UrlOfDatabase.of("postgresql://a:b@h:1,g:2/c?x=y", "d e"))
                .isEqualTo("postgresql://a:b@h:1,g:2/d%20e?x=y");
        assertThat(UrlOfDatabase.of("jdbc:postgresql://h", "d")).isEqualTo("jdbc:postgresql://h/d");
    }

    @Test
    void keepsDataForTheNextJvm(@TempDir Path data) {
        ServerChoice kept = new ServerChoice(null, 18, data.resolve("data"), null, java.util.Map.of("work_mem", "5MB"));
        TestServer first = TestServer.own(kept);
        assertThat(first.lasts()).isTrue();
        assertThat(first.administration()
                        .one(sql("select current_setting('work_mem')").as(Codecs.TEXT)))
                .isEqualTo("5MB");
        assertThat(first.embedded().orElseThrow().dataFolder()).isEqualTo(data.resolve("data/18-1"));
        first.close();
        assertThat(data.resolve("data/18-1/PG_VERSION")).exists();
    }
}
