package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What listeners of a pool are told. */
class PoolListenerTest {
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Keeps what it is told, in words. */
    private static final class Told implements PoolListener {
        final BlockingQueue<String> all = new LinkedBlockingQueue<>();

        @Override
        public void acquired(String label, Duration waited, @Nullable RuntimeException failure) {
            all.add("acquired " + label + (failure == null ? "" : " in vain"));
        }

        @Override
        public void released(String label, Duration used) {
            all.add("released " + label);
        }

        @Override
        public void connected(Duration took, @Nullable Exception failure) {
            all.add(failure == null ? "connected" : "not connected");
        }

        @Override
        public void retired(String reason) {
            all.add("retired: " + reason);
        }

        @Override
        public void leaked(SessionHolder holder, boolean takenBack) {
            all.add("leaked " + holder.label() + (takenBack ? ", taken back" : ""));
        }

        /** Waits for something to be told; what comes before it is left out. */
        void await(String wanted) throws InterruptedException {
            String next;
            do {
                next = all.poll(20, TimeUnit.SECONDS);
                assertThat(next).as("waiting for: " + wanted).isNotNull();
            } while (!wanted.equals(next));
        }
    }

    private static SettingsBuilder settings() {
        return Settings.builder().url(server.url()).poolSize(1);
    }

    @Test
    void sessionsAreAcquiredAndReleasedAndTheirConnectionRetiredWithThePool() throws InterruptedException {
        Told told = new Told();
        try (Database db = Database.open(settings().build())) {
            db.addListener(told);
            db.addListener(told); // is told once
            db.run(sql("select 1").label("first"));
            told.await("acquired first");
            told.await("released first");
            assertThat(told.all).doesNotContain("released first");
            assertThat(told.all).noneMatch(what -> what.startsWith("retired"));
        }
        told.await("retired: the pool was closed");
        assertThat(told.all).isEmpty();
    }

    @Test
    void aConnectionThatIsLostIsRetired() throws InterruptedException {
        Told told = new Told();
        try (Database db = Database.open(settings().build())) {
            db.addListener(told);
            assertThatThrownBy(() -> db.run(sql("select pg_terminate_backend(pg_backend_pid())")))
                    .isInstanceOf(RuntimeException.class);
            told.await("retired: the connection was lost");
        }
    }

    @Test
    void aConnectionThatWasLostWhileIdleIsRetired() throws InterruptedException {
        Told told = new Told();
        try (Database db = Database.open(settings().build());
                Database other = Database.open(settings().build())) {
            db.addListener(told);
            int pid = db.one(sql("select pg_backend_pid()").as(Codecs.INT4));
            boolean gone = other.one(sql("select pg_terminate_backend(:pid, 10000)")
                    .bind("pid", pid)
                    .as(Codecs.BOOL));
            assertThat(gone).isTrue();
            db.run(sql("select 1"));
            String retired = told.all.stream()
                    .filter(what -> what.startsWith("retired"))
                    .findFirst()
                    .orElseGet(() -> next(told, "retired"));
            assertThat(retired)
                    .isIn("retired: the connection was lost", "retired: it did not answer when it was looked at");
        }
    }

    private static String next(Told told, String start) {
        try {
            while (true) {
                String what = told.all.poll(20, TimeUnit.SECONDS);
                assertThat(what).as("waiting for " + start).isNotNull();
                if (what.startsWith(start)) {
                    return what;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSessionThatIsHeldForTooLongIsTakenBack() throws InterruptedException {
        Told told = new Told();
        try (Database db = Database.open(settings()
                .leakThreshold(Duration.ofMillis(200))
                .reclaimLeaks(true)
                .build())) {
            db.addListener(told);
            var open = db.begin(TransactionOptions.DEFAULT.withName("forgotten"));
            told.await("leaked forgotten, taken back");
            told.await("retired: the session was held for longer than the leak threshold");
            assertThatThrownBy(open::commit).isInstanceOf(RuntimeException.class);
            told.await("released forgotten");
        }
    }

    @Test
    void aServerThatIsNotThereIsToldOf() throws InterruptedException {
        Told told = new Told();
        try (Database db = Database.open(Settings.builder()
                .hosts("127.0.0.1:1")
                .user("nobody")
                .acquireTimeout(Duration.ofSeconds(2))
                .build())) {
            db.addListener(told);
            assertThatThrownBy(() -> db.run(sql("select 1").label("vain"))).isInstanceOf(ConnectionException.class);
            told.await("not connected");
            told.await("acquired vain in vain");
        }
        assertThat(List.copyOf(told.all)).noneMatch(what -> what.startsWith("retired"));
    }
}
