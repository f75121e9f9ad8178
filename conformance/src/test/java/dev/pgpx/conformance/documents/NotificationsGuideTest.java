package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.database.NotificationListener;
import dev.pgpx.database.Subscription;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide to notifications and locks. */
@PgpxTest
class NotificationsGuideTest {
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table task (name text not null)"));
    }

    private void reload(Database db, String key) {
        loaded.addAll(db.list(
                sql("select name from task where name = :key").bind("key", key).as(Codecs.TEXT)));
    }

    private void reloadAll(Database db) {
        loaded.addAll(db.list(sql("select name from task").as(Codecs.TEXT)));
    }

    private static int sendInvoices(Database db) {
        return db.one(sql("select count(*)::int4 from pg_locks where locktype = 'advisory'")
                .as(Codecs.INT4));
    }

    @Test
    void listens(Database db) throws InterruptedException {
        BlockingQueue<String> work = new LinkedBlockingQueue<>();

        try (Subscription subscription = db.listen("orders", order -> work.add(order.payload()))) {
            db.notify("orders", "42");
            work.take();
        }
        assertThat(work).isEmpty();
    }

    @Test
    void keepsStateInTables(Database db) throws InterruptedException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();

        NotificationListener listener = new NotificationListener() {
            @Override
            public void notified(Notification notification) {
                reload(db, notification.payload());
            }

            @Override
            public void missed(Duration gap) {
                reloadAll(db);
            }

            @Override
            public void failed(Throwable failure) {
                failures.add(failure);
            }
        };
        try (Subscription subscription = db.listen("orders", listener)) {
            reloadAll(db);

            db.inTransaction(tx -> {
                db.run(sql("insert into task values ('42')"));
                db.notify("orders", "42");
            });
            assertThat(subscription.channel()).isEqualTo("orders");
            assertThat(loaded.take()).isEqualTo("42");
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void locks(Database db) {
        int sent = db.withLock(LockKey.of("nightly invoices"), () -> sendInvoices(db));
        assertThat(sent).isEqualTo(1);

        Optional<Integer> sentByUs = db.tryWithLock(LockKey.of("nightly invoices"), () -> sendInvoices(db));
        assertThat(sentByUs).contains(1);

        db.inTransaction(tx -> {
            tx.lock(LockKey.of(7, 42));
            db.run(sql("update task set name = name || '!'"));
        });
        assertThat(sendInvoices(db)).isZero();
    }
}
