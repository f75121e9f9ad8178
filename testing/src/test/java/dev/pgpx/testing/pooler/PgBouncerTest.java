package dev.pgpx.testing.pooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Sql;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@PgpxTest
class PgBouncerTest {
    @BeforeAll
    static void needsPgBouncer() {
        PgBouncer.obstacle().ifPresent(Assumptions::abort);
    }

    @Test
    void leadsToTheServerUntilItIsClosed(EmbeddedServer server, TestDatabase database) throws Exception {
        PgBouncer pooler = PgBouncer.before(server).start();
        int port = pooler.port();
        Path folder = pooler.folder();
        try (pooler;
                Database db = Database.open(
                        Settings.builder().url(pooler.url(database.name())).build())) {
            assertThat(db.one(Sql.sql("select current_database()").as(Codecs.TEXT)))
                    .isEqualTo(database.name());
            assertThat(pooler.lastLines()).contains("listening on 127.0.0.1:" + port);
            assertThat(pooler).hasToString("PgBouncer[127.0.0.1:" + port + " -> " + server + "]");
        }
        pooler.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(ConnectException.class);
        assertThat(folder).doesNotExist();
    }

    @Test
    void tellsWhatItsLogSaysWhenItDoesNotStart(EmbeddedServer server) {
        PgBouncerBuilder builder = PgBouncer.before(server).setting("pool_mode", "none");
        assertThatThrownBy(builder::start)
                .isInstanceOf(PgBouncerException.class)
                .hasMessageStartingWith("PGPX-5541: PgBouncer did not start")
                .hasMessageContaining("pool_mode");
    }

    @Test
    void refusesBadSettings(EmbeddedServer server) {
        PgBouncerBuilder builder = PgBouncer.before(server).poolMode(PoolMode.STATEMENT);
        assertThatThrownBy(() -> builder.poolSize(0))
                .hasMessageStartingWith("PGPX-5542: bad pool size of a PgBouncer")
                .hasMessageContaining("expected 1 to 1000, found 0");
        assertThatThrownBy(() -> builder.setting("a b", "c")).hasMessageContaining("expected a name of PgBouncer's");
        assertThatThrownBy(() -> builder.setting("stats_users", "a\nb"))
                .hasMessageContaining("bad stats_users of a PgBouncer")
                .hasMessageContaining("expected one line, found 2 lines");
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(PgBouncerException.unavailable("there is no program pgbouncer on this machine"))
                .hasMessageContaining("PGPX-5540: PgBouncer cannot run here: there is no program pgbouncer")
                .hasMessageContaining("Install it");
        assertThat(PgBouncerException.files(new java.io.IOException("No space left on device")))
                .hasMessageContaining("PGPX-5543: the files of a PgBouncer cannot be written")
                .hasMessageContaining("No space left");
    }

    @Test
    void anInterruptEndsItsStart(EmbeddedServer server) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> PgBouncer.before(server).start()).hasMessageContaining("PGPX-5544: interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
