package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {
    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16, 17, 18})
    void startsEveryVersionAndAnswers(int major) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.builder().version(major).start()) {
            assertThat(Query.text(server, "show server_version")).isEqualTo(server.version());
            assertThat(server.version()).startsWith(major + ".");
            assertThat(Query.text(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(Query.text(
                            server,
                            "select upper('é') || string_agg(x, '' order by x) from (values ('b'), ('A'), ('a')) v(x)"))
                    .isEqualTo("ÉAab");
        }
    }

    @Test
    void isThrownAwayByDefaultAndDoesNotWaitForTheDisk() throws SQLException {
        Path folder;
        long process;
        try (EmbeddedServer server = EmbeddedServer.start()) {
            folder = server.dataFolder();
            process = server.processId();
            assertThat(server.version()).startsWith("18.");
            assertThat(server.running()).isTrue();
            assertThat(server.user()).isEqualTo("postgres");
            assertThat(server).hasToString("PostgreSQL " + server.version() + " at " + server.url());
            assertThat(folder.resolve("server.log")).isRegularFile();
            assertThat(Query.text(server, "show fsync")).isEqualTo("off");
            assertThat(Query.text(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Query.text(server, "show unix_socket_directories")).isEmpty();
            assertThat(Query.text(server, "show timezone")).isIn("UTC", "Etc/UTC");
        }
        assertThat(ProcessHandle.of(process)).isEmpty();
        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void namesDatabasesInItsUrl() {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            String base = "postgresql://postgres@127.0.0.1:" + server.port() + "/";
            assertThat(server.url()).isEqualTo(base + "postgres");
            assertThat(server.url("a b/ü?")).isEqualTo(base + "a%20b%2F%C3%BC%3F");
        }
    }

    @Test
    void runsTwoAtOnceApart() throws SQLException {
        try (EmbeddedServer one = EmbeddedServer.start();
                EmbeddedServer two = EmbeddedServer.start()) {
            Query.run(one, "create table only_here ()");
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(Query.text(two, "select to_regclass('only_here')")).isNull();
        }
    }

    @Test
    void closesTwiceAndDisconnectsClients() throws SQLException {
        EmbeddedServer server = EmbeddedServer.start();
        try (var connection = Query.connect(server, null)) {
            server.close();
            server.close();
            assertThat(server.running()).isFalse();
            assertThatThrownBy(() -> connection.createStatement().execute("select 1"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsAGivenFolderDurablyAndStartsItAgain(@TempDir Path parent) throws SQLException {
        EmbeddedServerBuilder builder = EmbeddedServer.builder().dataFolder(parent.resolve("data"));
        try (EmbeddedServer server = builder.start()) {
            assertThat(Query.text(server, "show fsync")).isEqualTo("on");
            Query.run(server, "create table kept as select 42 as answer");
        }
        assertThat(parent.resolve("data/PG_VERSION")).isRegularFile();
        try (EmbeddedServer server = builder.start()) {
            assertThat(Query.text(server, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void startsAgainAfterACrash(@TempDir Path parent) throws Exception {
        EmbeddedServerBuilder builder =
                EmbeddedServer.builder().dataFolder(Files.createDirectory(parent.resolve("data")));
        try (EmbeddedServer server = builder.start()) {
            Query.run(server, "create table kept as select 42 as answer");
            ProcessHandle.of(server.processId()).orElseThrow().destroyForcibly();
            Await.until("the server's end", () -> !server.running());
        }
        try (EmbeddedServer server = builder.start()) {
            assertThat(Query.text(server, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void givesDifferentIdentifiersToKeptClustersOnly(@TempDir Path parent) throws SQLException {
        String identifier = "select system_identifier from pg_control_system()";
        try (EmbeddedServer one = EmbeddedServer.builder()
                        .dataFolder(parent.resolve("one"))
                        .start();
                EmbeddedServer two = EmbeddedServer.builder()
                        .dataFolder(parent.resolve("two"))
                        .start()) {
            assertThat(Query.text(one, identifier)).isNotEqualTo(Query.text(two, identifier));
        }
    }

    @Test
    void passesParameters() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.builder()
                .parameter("fsync", "on")
                .parameter("work_mem", "7MB")
                .parameter("my.setting", "a b=c")
                .start()) {
            assertThat(Query.text(server, "show fsync")).isEqualTo("on");
            assertThat(Query.text(server, "show work_mem")).isEqualTo("7MB");
            assertThat(Query.text(server, "show my.setting")).isEqualTo("a b=c");
        }
    }

    @Test
    void asksForAPasswordWhenOneWasSet(@TempDir Path parent) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.builder()
                .temporary(parent.resolve("new"))
                .password("se cret'ü")
                .start()) {
            try (var connection = Query.connect(server, "se cret'ü")) {
                assertThat(connection.isValid(0)).isTrue();
            }
            assertThatThrownBy(() -> Query.connect(server, "wrong").close())
                    .isInstanceOfSatisfying(SQLException.class, wrong -> assertThat(wrong.getSQLState())
                            .isEqualTo("28P01"));
            assertThat(server.url()).doesNotContain("cret");
            assertThat(parent.resolve("new")).isDirectoryNotContaining("glob:**.password");
        }
    }

    @Test
    void offersContribModules() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            Query.run(server, "create extension hstore");
            assertThat(Query.text(server, "select 'a=>1'::hstore -> 'a'")).isEqualTo("1");
        }
    }
}
