package dev.pgpx.testing.replicas;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.testing.replicas.ReplicatedServers.isStandby;
import static dev.pgpx.testing.replicas.ReplicatedServers.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.fault.Ledger;
import dev.pgpx.testing.fault.Outcome;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What writes, when another server becomes the primary. */
@Tag("any-jvm")
class FailoverTest {
    @Test
    void writesGoToTheNewPrimary() throws Exception {
        try (ReplicatedServers servers = ReplicatedServers.start();
                Database db = Database.open(servers.settings()
                        .acquireTimeout(Duration.ofSeconds(60))
                        .build())) {
            db.run(sql("create table entry (id bigint primary key)"));
            assertThat(isStandby(db.onStandby())).isTrue();
            on(servers.primary, "alter system set synchronous_standby_names = '*'");
            on(servers.primary, "select pg_reload_conf()");
            ReplicatedServers.until("synchronous replication", () -> isSynchronous(db));
            Ledger ledger = new Ledger(FailoverTest::judged);
            Map<Long, OutcomeUnknownException> unknown = new ConcurrentHashMap<>();
            AtomicBoolean ended = new AtomicBoolean();
            ExecutorService writers = Executors.newFixedThreadPool(3);
            try {
                List<Future<?>> running = List.of(
                        writers.submit(() -> write(db, ledger, unknown, ended)),
                        writers.submit(() -> write(db, ledger, unknown, ended)),
                        writers.submit(() -> write(db, ledger, unknown, ended)));
                acknowledged(ledger, 20);
                servers.primary.stop(StopMode.IMMEDIATE);
                servers.standby.promote();
                acknowledged(ledger, ledger.ids(Outcome.ACKNOWLEDGED).size() + 20);
                ended.set(true);
                for (Future<?> each : running) {
                    each.get();
                }
            } finally {
                ended.set(true);
                writers.shutdown();
            }
            assertThat(isStandby(db)).isFalse();
            List<Long> rows = db.list(sql("select id from entry").as(Codecs.INT8));
            assertThat(rows).containsAll(ledger.ids(Outcome.ACKNOWLEDGED));
            assertThat(Collections.disjoint(rows, ledger.ids(Outcome.FAILED))).isTrue();
            assertThat(ledger.ids(Outcome.UNKNOWN)).isEqualTo(unknown.keySet());
            unknown.forEach((id, commit) -> {
                var told = commit.resolve();
                assertThat(told).isNotEqualTo(dev.pgpx.database.error.Outcome.COMMITTED);
                assertThat(told == dev.pgpx.database.error.Outcome.ROLLED_BACK && rows.contains(id))
                        .isFalse();
            });
            List<Long> read = db.onStandby().list(sql("select id from entry").as(Codecs.INT8));
            assertThat(read).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    private static boolean isSynchronous(Database db) {
        return db.one(sql("select exists (select from pg_stat_replication where sync_state = 'sync')")
                .as(Codecs.BOOL));
    }

    private static void acknowledged(Ledger ledger, int count) {
        ReplicatedServers.until(
                count + " writes", () -> ledger.ids(Outcome.ACKNOWLEDGED).size() >= count);
    }

    /** What pgpx says of a failure, taken at its word. */
    private static Outcome judged(Throwable failure) {
        boolean undone = failure instanceof DatabaseException known && known.retry() != Retry.UNSAFE;
        return undone ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    private static void write(
            Database db, Ledger ledger, Map<Long, OutcomeUnknownException> unknown, AtomicBoolean ended) {
        while (!ended.get()) {
            ledger.write(id -> {
                try {
                    db.inTransaction(transaction ->
                            db.run(sql("insert into entry values (:id)").bind("id", id)));
                } catch (OutcomeUnknownException commit) {
                    unknown.put(id, commit);
                    throw commit;
                }
            });
        }
    }

    @Test
    void aPrimaryThatTurnsReadOnlyIsLeftUnseen() {
        try (ReplicatedServers servers = ReplicatedServers.start();
                Database db = servers.open()) {
            db.run(sql("create table entry (id bigint primary key)"));
            on(servers.primary, "alter system set default_transaction_read_only = on");
            on(servers.primary, "select pg_reload_conf()");
            servers.standby.promote();

            db.run(sql("insert into entry values (1)"));
            db.inTransaction(transaction -> db.run(sql("insert into entry values (2)")));
            assertThat(rows(db)).containsExactly(1L, 2L);
            assertThat(port(db)).isEqualTo(servers.standby.port());
        }
    }

    @Test
    void aTransactionThatHadReadIsRunAgainOnTheNewPrimary() {
        try (ReplicatedServers servers = ReplicatedServers.start();
                Database db = servers.open()) {
            db.run(sql("create table entry (id bigint primary key)"));
            on(servers.primary, "alter system set default_transaction_read_only = on");
            on(servers.primary, "select pg_reload_conf()");
            servers.standby.promote();

            int attempts = db.transaction(transaction -> {
                rows(db);
                db.run(sql("insert into entry values (1)"));
                return transaction.attempt();
            });
            assertThat(attempts).isEqualTo(2);
            assertThat(rows(db)).containsExactly(1L);
        }
    }

    private static boolean hasTable(EmbeddedServer server) {
        try (Database db = Database.open(server.url())) {
            return db.one(sql("select to_regclass('entry') is not null").as(Codecs.BOOL));
        }
    }

    @Test
    void idleConnectionsOfAServerThatRefusesWritesAreGivenUp() {
        try (ReplicatedServers servers = ReplicatedServers.start();
                Database db = Database.open(servers.settings()
                        .hosts("127.0.0.1:" + servers.toStandby.port(), "127.0.0.1:" + servers.toPrimary.port())
                        .targetServer(TargetServer.ANY)
                        .build())) {
            on(servers.primary, "create table entry (id bigint primary key)");
            ReplicatedServers.until("the table at the standby", () -> hasTable(servers.standby));
            db.withSession(() -> {
                try (var second = db.begin(TransactionOptions.DEFAULT)) {
                    assertThat(isStandby(second.database())).isTrue();
                }
                return isStandby(db);
            });
            assertThat(db.pool().idle()).isGreaterThan(1);
            db.run(sql("insert into entry values (1)"));
            assertThat(isStandby(db)).isFalse();
            db.withSession(() -> {
                try (var second = db.begin(TransactionOptions.DEFAULT)) {
                    assertThat(isStandby(second.database())).isFalse();
                }
                return isStandby(db);
            });
        }
    }

    @Test
    void whenNoServerTakesWritesThatIsSaid() {
        try (ReplicatedServers servers = ReplicatedServers.start();
                Database db = Database.open(
                        servers.settings().targetServer(TargetServer.ANY).build())) {
            db.run(sql("create table entry (id bigint primary key)"));
            servers.primary.stop(StopMode.FAST);
            ReplicatedServers.until("the standby", () -> isStandbyOrFails(db));
            assertThatThrownBy(() -> db.run(sql("insert into entry values (1)").label("add")))
                    .isInstanceOfSatisfying(StatementException.class, refused -> assertThat(refused.retry())
                            .isEqualTo(Retry.SAFE))
                    .hasMessage("PGPX-2090: cannot execute INSERT in a read-only transaction (SQLSTATE 25006)\n"
                            + "  in \"add\"\n"
                            + "  the server has become a standby, or read-only; its connections were given up, and"
                            + " nothing was kept\n"
                            + "  Repeat it: the primary is looked for among the hosts. With target-server primary"
                            + " only a primary is connected to.");
            servers.standby.promote();
            db.run(sql("insert into entry values (1)"));
            assertThat(rows(db)).containsExactly(1L);
        }
    }

    private static boolean isStandbyOrFails(Database db) {
        try {
            return isStandby(db);
        } catch (ConnectionException gone) {
            return false;
        }
    }

    @Test
    void aReadOnlyTransactionsOwnRefusalGivesNothingUp() {
        try (ReplicatedServers servers = ReplicatedServers.start();
                Database db = servers.open()) {
            db.run(sql("create table entry (id bigint primary key)"));
            long before = servers.toPrimary.accepted();
            assertThatThrownBy(() -> db.transaction(
                            TransactionOptions.SNAPSHOT, transaction -> db.run(sql("insert into entry values (1)"))))
                    .isInstanceOfSatisfying(StatementException.class, refused -> assertThat(refused.retry())
                            .isEqualTo(Retry.USELESS));
            assertThat(rows(db)).isEmpty();
            assertThat(servers.toPrimary.accepted()).isEqualTo(before);
        }
    }

    private static List<Long> rows(Database db) {
        return db.list(sql("select id from entry order by id").as(Codecs.INT8));
    }

    private static int port(Database db) {
        return db.one(sql("select inet_server_port()").as(Codecs.INT4));
    }
}
