package dev.pgpx.conformance.notification;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.NotificationListener;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.Subscription;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.LoginRefusedException;
import dev.pgpx.database.error.NotificationException;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.error.UnknownDatabaseException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Pooler;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.jdbc.JdbcEngine;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@PgpxTest
class NotificationTest {
    private Database db;
    private Database sender;
    private TestDatabase where;

    @BeforeEach
    void open(TestDatabase database, Database other) {
        where = database;
        sender = other;
        db = Database.open(Settings.builder()
                .url(database.url())
                .poolSize(1)
                .applicationName("listening")
                .build());
    }

    @AfterEach
    void close() {
        db.close();
        assertThat(listeningThreads()).isEmpty();
        Await.until("the end of the listening connection", () -> connections() == 0);
    }

    private static List<Thread> listeningThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pgpx-listener"))
                .toList();
    }

    private int connections() {
        return sender.one(sql("select count(*)::int4 from pg_stat_activity where application_name = 'listening'")
                .as(Codecs.INT4));
    }

    @Test
    void comeInTheOrderInWhichTheyWereSent() {
        Recorder recorder = new Recorder();
        try (Subscription subscription = db.listen("news", recorder)) {
            assertThat(subscription.channel()).isEqualTo("news");
            List<String> payloads =
                    IntStream.range(0, 500).mapToObj(Integer::toString).toList();

            payloads.forEach(payload -> sender.notify("news", payload));

            recorder.await("499");
            assertThat(recorder.told()).isEqualTo(payloads);
            assertThat(recorder.failures).isEmpty();
        }
    }

    @Test
    void tellChannelPayloadAndSender() {
        AtomicReference<Notification> told = new AtomicReference<>();
        try (Subscription subscription = db.listen("Odd \"name\" of Ä", told::set)) {
            int process = sender.transaction(tx -> {
                sender.notify(subscription.channel(), "");
                return sender.one(sql("select pg_backend_pid()").as(Codecs.INT4));
            });

            Await.until("the notification", () -> told.get() != null);
            assertThat(told.get()).isEqualTo(new Notification("Odd \"name\" of Ä", "", process));
        }
    }

    @Test
    void areSentOnCommitOnly() {
        Recorder recorder = new Recorder();
        try (Subscription subscription = db.listen("news", recorder)) {
            sender.inTransaction(tx -> {
                sender.notify("news", "rolled back");
                tx.rollback();
            });
            try (OpenTransaction open = sender.begin(TransactionOptions.DEFAULT)) {
                open.database().notify("news", "second");
                sender.notify("news", "first");
                recorder.await("first");
                open.commit();
            }

            recorder.await("second");
            assertThat(recorder.told()).containsExactly("first", "second");
            assertThat(subscription.channel()).isEqualTo("news");
        }
    }

    @Test
    void goToEachListenerOfTheChannelOverOneConnection() {
        Recorder first = new Recorder();
        Recorder second = new Recorder();
        Recorder other = new Recorder();
        try (Subscription one = db.listen("news", first);
                Subscription two = db.withDeadline(Duration.ofSeconds(30)).listen("news", second);
                Subscription three = db.listen("weather", other)) {
            sender.notify("news", "a");
            sender.notify("weather", "b");
            first.await("a");
            second.await("a");
            other.await("b");
            assertThat(connections()).isEqualTo(1);
            assertThat(listeningThreads()).hasSize(1);

            one.close();
            one.close();
            sender.notify(two.channel(), "c");
            sender.notify(three.channel(), "d");
            second.await("c");
            other.await("d");
            assertThat(first.told()).containsExactly("a");
            assertThat(other.told()).containsExactly("b", "d");
        }
    }

    @Test
    void endThreadAndConnectionWithTheLastSubscription() {
        Recorder recorder = new Recorder();
        for (int round = 0; round < 3; round++) {
            Subscription subscription = db.listen("news", recorder);
            sender.notify("news", "round " + round);
            recorder.await("round " + round);
            subscription.close();
        }
        Await.until("the end of the thread", () -> listeningThreads().isEmpty());
        Await.until("the end of the connection", () -> connections() == 0);
        assertThat(recorder.told()).containsExactly("round 0", "round 1", "round 2");
    }

    @Test
    void startAndEndWhileOthersDo() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        for (int number = 0; number < 8; number++) {
            String channel = "channel " + number % 3;
            String name = Integer.toString(number);
            Thread thread = new Thread(() -> {
                for (int round = 0; round < 5; round++) {
                    Recorder recorder = new Recorder();
                    String payload = name + " " + round;
                    try (Subscription subscription = db.listen(channel, recorder)) {
                        sender.notify(subscription.channel(), payload);
                        recorder.await(payload);
                    }
                }
            });
            thread.setUncaughtExceptionHandler((failed, why) -> failures.add(why));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void areNotHeldUpByAListenerThatThrowsOrIsInterrupted() {
        Recorder recorder = new Recorder();
        List<Throwable> told = new CopyOnWriteArrayList<>();
        NotificationListener bad = new NotificationListener() {
            @Override
            public void notified(Notification notification) {
                Thread.currentThread().interrupt();
                throw new AssertionError("cannot read " + notification.payload());
            }

            @Override
            public void failed(Throwable failure) {
                told.add(failure);
                throw new IllegalStateException("nor that");
            }
        };
        try (Subscription one = db.listen("news", bad);
                Subscription two = db.listen("news", recorder)) {
            sender.notify(one.channel(), "a");
            sender.notify(two.channel(), "b");
            recorder.await("b");
            assertThat(recorder.told()).containsExactly("a", "b");
            assertThat(told).extracting(Throwable::getMessage).containsExactly("cannot read a", "cannot read b");
        }
    }

    @Test
    void mayEndTheirSubscriptionAndUseTheDatabase() {
        AtomicReference<Subscription> subscription = new AtomicReference<>();
        Recorder answers = new Recorder();
        CountDownLatch ready = new CountDownLatch(1);
        try (Subscription back = db.listen("answers", answers)) {
            subscription.set(db.listen("questions", question -> {
                try {
                    ready.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                subscription.get().close();
                db.notify(back.channel(), "to " + question.payload());
            }));
            sender.notify("questions", "a");
            sender.notify("questions", "b");
            ready.countDown();

            answers.await("to a");
            sender.notify("answers", "end");
            answers.await("end");
            assertThat(answers.told()).containsExactly("to a", "end");
        }
    }

    @Test
    void refuseASubscriptionInTheListenersThread() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        NotificationListener subscribing = new NotificationListener() {
            @Override
            public void notified(Notification notification) {
                db.listen("more", another -> {});
            }

            @Override
            public void failed(Throwable why) {
                failure.set(why);
            }
        };
        try (Subscription subscription = db.listen("news", subscribing)) {
            sender.notify(subscription.channel(), "a");
            Await.until("the failure", () -> failure.get() != null);
            assertThat(failure.get())
                    .isInstanceOf(NotificationException.class)
                    .hasMessage(
                            """
                    PGPX-2084: a listener called listen("more") in the thread that calls it
                      listen() returns when that thread has told the server, so it would wait for itself
                      Subscribe before, or in another thread.""");
        }
    }

    @Test
    void needNoSessionOfThePool() {
        Recorder recorder = new Recorder();
        try (OpenTransaction only = db.begin(TransactionOptions.DEFAULT);
                Subscription subscription = db.listen("news", recorder)) {
            assertThat(db.pool().inUse()).isEqualTo(1);
            sender.notify(subscription.channel(), "a");
            recorder.await("a");
            only.commit();
        }
        assertThat(db.pool().inUse()).isZero();
    }

    @Test
    void refuseNamesThatNoChannelCanHave() {
        for (String name : List.of("", "é".repeat(32), "a\0b")) {
            assertThatThrownBy(() -> db.listen(name, notification -> {})).isInstanceOf(NotificationException.class);
            assertThatThrownBy(() -> db.notify(name, "")).isInstanceOf(NotificationException.class);
        }
        assertThatThrownBy(() -> db.notify("é".repeat(32), ""))
                .hasMessage(
                        """
                        PGPX-2080: "%s" cannot be the name of a channel: it is 64 bytes long
                          1 to 63 bytes of UTF-8, without the NUL character
                          Name it like a table.""",
                        "é".repeat(32));
        Recorder recorder = new Recorder();
        try (Subscription longest = db.listen("é".repeat(31) + "x", recorder)) {
            sender.notify(longest.channel(), "a");
            recorder.await("a");
        }
    }

    @Test
    void refusePayloadsThatAreTooLong() {
        Recorder recorder = new Recorder();
        try (Subscription subscription = db.listen("news", recorder)) {
            sender.notify(subscription.channel(), "x".repeat(7_999));
            recorder.await("x".repeat(7_999));
        }
        assertThatThrownBy(() -> sender.notify("news", "é".repeat(4_000)))
                .isInstanceOf(NotificationException.class)
                .hasMessage(
                        """
                        PGPX-2081: a payload for channel "news" is 8000 bytes long
                          at most 7999 bytes of UTF-8
                          Store it in a table and send its key.""");
    }

    @Test
    void areRefusedBehindAPoolerThatSharesSessions() {
        try (Database pooled = Database.open(
                Settings.builder().url(where.url()).pooler(Pooler.TRANSACTION).build())) {
            assertThatThrownBy(() -> pooled.listen("news", notification -> {}))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("LISTEN");
            Recorder recorder = new Recorder();
            try (Subscription subscription = db.listen("news", recorder)) {
                pooled.notify(subscription.channel(), "sent");
                recorder.await("sent");
            }
        }
        Await.until("the end of the thread", () -> listeningThreads().isEmpty());
    }

    @Test
    void sayAtOnceWhyThereIsNoConnection() {
        try (Database nobody =
                Database.open(Settings.builder().url(where.url()).user("nobody").build())) {
            assertThatThrownBy(() -> nobody.listen("news", notification -> {}))
                    .isInstanceOf(LoginRefusedException.class);
        }
        try (Database nowhere = Database.open(
                Settings.builder().url(where.url()).database("nowhere").build())) {
            assertThatThrownBy(() -> nowhere.listen("news", notification -> {}))
                    .isInstanceOf(UnknownDatabaseException.class);
        }
    }

    @Test
    void areRefusedOnceTheDatabaseIsClosed() {
        Recorder recorder = new Recorder();
        Subscription open = db.listen("news", recorder);
        db.close();
        assertThat(listeningThreads()).isEmpty();
        sender.notify("news", "late");
        open.close();
        assertThat(recorder.told()).isEmpty();
        assertThat(recorder.failures).isEmpty();
        DatabaseClosedException closed =
                catchThrowableOfType(DatabaseClosedException.class, () -> db.listen("news", recorder));
        assertThat(closed).hasMessageContaining("PGPX-2015");
    }

    @Test
    void comeOverAGivenDataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:" + where.url().replaceFirst("//[^@/]*@", "//"));
        source.setUser("postgres");
        source.setApplicationName("listening");
        Recorder recorder = new Recorder();
        try (Database given = Database.over(JdbcEngine.over(source));
                Subscription subscription = given.listen("news", recorder)) {
            given.notify(subscription.channel(), "a");
            recorder.await("a");
        }
    }

    @Test
    void areRefusedOverADataSourceWhoseConnectionsComeWithinATransaction() {
        PGSimpleDataSource source = new PGSimpleDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setAutoCommit(false);
                return connection;
            }
        };
        source.setUrl("jdbc:" + where.url().replaceFirst("//[^@/]*@", "//"));
        source.setUser("postgres");
        try (Database given = Database.over(JdbcEngine.over(source)).withDeadline(Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> given.listen("news", notification -> {}))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("come within a transaction");
        }
    }

    @Test
    void areNoLeak() {
        List<String> leaks = new CopyOnWriteArrayList<>();
        try (Database watched = Database.open(Settings.builder()
                .url(where.url())
                .leakThreshold(Duration.ofMillis(100))
                .reclaimLeaks(true)
                .build())) {
            watched.addListener(new PoolListener() {
                @Override
                public void leaked(SessionHolder holder, boolean takenBack) {
                    leaks.add(holder.label());
                }
            });
            Recorder recorder = new Recorder();
            try (Subscription subscription = watched.listen("news", recorder);
                    OpenTransaction forgotten = watched.begin(TransactionOptions.DEFAULT.withName("forgotten"))) {
                assertThat(forgotten.database().pool().inUse()).isEqualTo(1);
                Await.until("the leak", () -> !leaks.isEmpty());
                sender.notify(subscription.channel(), "a");
                recorder.await("a");
                assertThat(recorder.told()).containsExactly("a");
            }
        }
        assertThat(leaks).containsExactly("forgotten");
    }
}
