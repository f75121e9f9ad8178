package dev.pgpx.conformance.notification;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.Subscription;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.testing.fault.Direction;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of subscriptions when servers and networks fail. */
@PgpxTest
class NotificationFaultsTest {
    @AfterEach
    void leavesNoThread() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("pgpx-listener"));
    }

    private static Settings settings(String url) {
        return Settings.builder().url(url).connectTimeout(Duration.ofSeconds(5)).build();
    }

    @Test
    void listenAgainWhenTheServerWasRestarted() {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database db = Database.open(settings(server.url()))) {
            Recorder news = new Recorder();
            Recorder weather = new Recorder();
            try (Subscription one = db.listen("news", news);
                    Subscription two = db.listen("weather", weather)) {
                for (StopMode mode : StopMode.values()) {
                    db.notify(one.channel(), "before " + mode);
                    news.await("before " + mode);
                    int missed = news.gaps.size();

                    server.stop(mode);
                    server.restart();

                    Await.until("the news of the loss", () -> weather.gaps.size() > missed);
                    db.notify(one.channel(), "after " + mode);
                    db.notify(two.channel(), "after " + mode);
                    news.await("after " + mode);
                    weather.await("after " + mode);
                    assertThat(news.told()).containsSubsequence("before " + mode, Recorder.MISSED, "after " + mode);
                }
            }
            assertThat(news.gaps).hasSize(StopMode.values().length).allMatch(gap -> gap.toNanos() > 0);
            assertThat(news.failures).first().isInstanceOf(ConnectionLostException.class);
        }
    }

    @Test
    void listenAgainWhenConnectionsAreReset(EmbeddedServer server, TestDatabase database, Database sender) {
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = Database.open(settings(proxy.url(database.url())))) {
            Recorder recorder = new Recorder();
            try (Subscription subscription = db.listen("news", recorder)) {
                proxy.apply(Fault.reset());
                Await.until("the loss", () -> recorder.failures.size() > 1);
                sender.notify(subscription.channel(), "unheard");
                assertThat(recorder.gaps).isEmpty();

                proxy.apply(Fault.pass());
                Await.until("the news of the loss", () -> !recorder.gaps.isEmpty());
                sender.notify(subscription.channel(), "heard");
                recorder.await("heard");
                assertThat(recorder.told()).containsExactly(Recorder.MISSED, "heard");
                assertThat(recorder.failures).allMatch(ConnectionException.class::isInstance);
            }
        }
    }

    @Test
    void noticeANetworkThatSwallowsEverything(EmbeddedServer server, TestDatabase database, Database sender) {
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = Database.open(settings(proxy.url(database.url())))) {
            Recorder recorder = new Recorder();
            try (Subscription subscription = db.listen("news", recorder)) {
                proxy.apply(Fault.blackHole(Direction.DOWN));
                sender.notify(subscription.channel(), "swallowed");
                Await.until("the loss", () -> !recorder.failures.isEmpty());
                assertThat(recorder.failures).first().isInstanceOf(DeadlineExceededException.class);

                proxy.apply(Fault.pass());
                Await.until("the news of the loss", () -> !recorder.gaps.isEmpty());
                sender.notify(subscription.channel(), "heard");
                recorder.await("heard");
                assertThat(recorder.told()).containsExactly(Recorder.MISSED, "heard");
                assertThat(recorder.gaps.get(0)).isGreaterThan(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    void listenAgainWhenAnAdministratorEndsTheSession(Database sender, TestDatabase database) {
        try (Database db = Database.open(database.url())) {
            Recorder recorder = new Recorder();
            try (Subscription subscription = db.listen("news", recorder)) {
                sender.one(sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where datname = current_database()"
                                + " and (query like 'listen news%' or query = 'select 1')")
                        .as(Codecs.INT8));
                Await.until("the news of the loss", () -> !recorder.gaps.isEmpty());
                sender.notify(subscription.channel(), "heard");
                recorder.await("heard");
            }
        }
    }

    @Test
    void followThePrimary() {
        try (EmbeddedServer primary = EmbeddedServer.start();
                EmbeddedServer standby = primary.standby()) {
            String hosts = "127.0.0.1:" + standby.port() + ",127.0.0.1:" + primary.port();
            try (Database db = Database.open(Settings.builder()
                    .url("postgresql://postgres@" + hosts + "/postgres")
                    .targetServer(TargetServer.ANY)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build())) {
                Recorder recorder = new Recorder();
                try (Subscription subscription = db.listen("news", recorder);
                        Database first = Database.open(primary.url());
                        Database second = Database.open(standby.url())) {
                    first.notify(subscription.channel(), "of the first");
                    recorder.await("of the first");

                    primary.stop(StopMode.FAST);
                    standby.promote();

                    Await.until("the news of the loss", () -> !recorder.gaps.isEmpty());
                    second.notify(subscription.channel(), "of the second");
                    recorder.await("of the second");
                    assertThat(recorder.told()).containsExactly("of the first", Recorder.MISSED, "of the second");
                }
            }
        }
    }

    @Test
    void areRefusedByAStandbyInItsOwnWords() {
        try (EmbeddedServer primary = EmbeddedServer.start();
                EmbeddedServer standby = primary.standby();
                Database db = Database.open(standby.url())) {
            assertThatThrownBy(() -> db.listen("news", notification -> {}))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("LISTEN");
        }
    }

    @Test
    void sayWhyTheyCannotBeMadeInTime(EmbeddedServer server, TestDatabase database) {
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = Database.open(settings(proxy.url(database.url())))) {
            Database hasty = db.withDeadline(Duration.ofMillis(500));
            proxy.apply(Fault.refuse());
            assertThatThrownBy(() -> hasty.listen("news", notification -> {})).isInstanceOf(UnreachableException.class);

            proxy.apply(Fault.blackHole());
            assertThatThrownBy(() -> hasty.listen("news", notification -> {}))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("listen news");
        }
    }

    @Test
    void endWithTheDatabaseWhileTheServerIsGone(EmbeddedServer server, TestDatabase database) {
        try (FaultProxy proxy = FaultProxy.to(server)) {
            Recorder recorder = new Recorder();
            Database db = Database.open(settings(proxy.url(database.url())));
            Subscription subscription = db.listen("news", recorder);
            proxy.apply(Fault.reset());
            Await.until("the loss", () -> !recorder.failures.isEmpty());
            proxy.apply(Fault.blackHole());
            long start = System.nanoTime();
            db.close();
            subscription.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }
}
