package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jvm")
class ServerControlTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    @ParameterizedTest
    @EnumSource(StopMode.class)
    void startsAgainWithItsDataOnTheSamePort(StopMode mode) throws Exception {
        try (EmbeddedServer server =
                EmbeddedServer.builder().parameter("synchronous_commit", "on").start()) {
            int port = server.port();
            long process = server.processId();
            Query.run(server, "create table kept as select 42 as answer");
            server.stop(mode);
            server.stop(mode);
            assertThat(server.running()).isFalse();
            assertThat(server.dataFolder()).isDirectory();
            server.restart();
            assertThat(server.running()).isTrue();
            assertThat(server.port()).isEqualTo(port);
            assertThat(Files.readString(server.dataFolder().resolve("server.log"))
                            .contains("not properly shut down"))
                    .isEqualTo(mode == StopMode.IMMEDIATE);
            assertThat(server.processId()).isNotEqualTo(process);
            assertThat(Query.text(server, "select answer from kept")).isEqualTo("42");

            server.restart();
            assertThat(Query.text(server, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void deletesTheTemporaryFolderOfAStoppedServer() {
        Path folder;
        try (EmbeddedServer server = EmbeddedServer.start()) {
            folder = server.dataFolder();
            server.stop(StopMode.IMMEDIATE);
        }
        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "pausing a server needs Linux")
    void answersNobodyWhilePaused() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start();
                Connection connection = Query.connect(server, null);
                var statement = connection.createStatement()) {
            server.pause();
            server.pause();
            assertThat(server.running()).isTrue();
            CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return statement.execute("select 1");
                        } catch (SQLException failed) {
                            throw new IllegalStateException(failed);
                        }
                    },
                    OWN_THREAD);
            CompletableFuture<Boolean> inTime = answer.copy().completeOnTimeout(false, 200, TimeUnit.MILLISECONDS);
            assertThat(inTime.join()).isFalse();
            assertThat(answer).isNotDone();

            server.resume();
            server.resume();
            assertThat(answer.get(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Query.text(server, "select 'new'")).isEqualTo("new");

            server.pause();
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void saysWhatItCannotDo() {
        EmbeddedServer server = EmbeddedServer.builder().password("secret").start();
        try (server) {
            assertThatThrownBy(server::promote).hasMessageContainingAll("PGPX-5034", "password");
            server.stop(StopMode.IMMEDIATE);
            assertThatThrownBy(server::pause).hasMessageContainingAll("PGPX-5031", "not running", "pause it");
        }
        assertThatThrownBy(server::restart).hasMessageContainingAll("PGPX-5030", "is closed", "restart it");
    }

    @Test
    void staysRestartableAfterAFailedRestart() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            Path settings = server.dataFolder().resolve("postgresql.auto.conf");
            String good = Files.readString(settings);
            Files.writeString(settings, good + "no_such_parameter = 1\n");
            assertThatThrownBy(server::restart).hasMessageContainingAll("PGPX-5007", "no_such_parameter");
            assertThat(server.running()).isFalse();
            Files.writeString(settings, good);
            server.restart();
            assertThat(Query.text(server, "select 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 15, 18})
    void streamsToAStandbyThatCanBePromoted(int major) throws SQLException {
        try (EmbeddedServer primary = EmbeddedServer.builder().version(major).start()) {
            Query.run(primary, "create table note as select 'before' as text");
            try (EmbeddedServer standby = primary.standby()) {
                Query.run(primary, "insert into note values ('after')");
                Await.until("the row on the standby", () -> count(standby) == 2);
                assertThatThrownBy(() -> Query.run(standby, "delete from note"))
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("25006"));
                standby.restart();
                Query.run(primary, "insert into note values ('later')");
                Await.until("the row on the standby", () -> count(standby) == 3);
                primary.stop(StopMode.IMMEDIATE);
                standby.promote();
                Query.run(standby, "insert into note values ('own')");
                assertThat(count(standby)).isEqualTo(4);
                assertThatThrownBy(standby::promote)
                        .hasMessageContainingAll("PGPX-5033", "recovery is not in progress");
            }
        }
    }

    @Test
    void refusesAStandbyThatWouldShareATablespace(@TempDir Path folder) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            Path place = Files.createDirectory(folder.resolve("place"));
            Files.createSymbolicLink(server.dataFolder().resolve("pg_tblspc/1"), place);
            assertThatThrownBy(server::standby).hasMessageContainingAll("PGPX-5035", "pg_tblspc");
        }
        try (EmbeddedServer server = EmbeddedServer.builder()
                .parameter("wal_level", "minimal")
                .parameter("max_wal_senders", "0")
                .start()) {
            assertThatThrownBy(server::standby).hasMessageContainingAll("PGPX-5033", "pg_backup_start", "WAL level");
        }
    }

    private static int count(EmbeddedServer server) {
        try {
            return Integer.parseInt(Query.text(server, "select count(*) from note"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
