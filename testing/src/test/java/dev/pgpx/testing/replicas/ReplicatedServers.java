package dev.pgpx.testing.replicas;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.fail;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A primary with a standby, each behind a proxy, and an administrator's door to each. */
final class ReplicatedServers implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(60);

    final EmbeddedServer primary;
    final EmbeddedServer standby;
    final FaultProxy toPrimary;
    final FaultProxy toStandby;

    private ReplicatedServers(EmbeddedServer primary, EmbeddedServer standby) {
        this.primary = primary;
        this.standby = standby;
        this.toPrimary = FaultProxy.to(primary);
        this.toStandby = FaultProxy.to(standby);
    }

    static ReplicatedServers start() {
        return start(18);
    }

    static ReplicatedServers start(int version) {
        EmbeddedServer primary = EmbeddedServer.builder()
                .version(version)
                .parameter("synchronous_commit", "on")
                .parameter("wal_keep_size", "64MB")
                .start();
        EmbeddedServer standby = null;
        try {
            standby = primary.standby();
            return new ReplicatedServers(primary, standby);
        } finally {
            if (standby == null) {
                primary.close();
            }
        }
    }

    /** Settings with both as hosts. */
    SettingsBuilder settings() {
        return Settings.builder()
                .url(primary.url())
                .hosts("127.0.0.1:" + toPrimary.port(), "127.0.0.1:" + toStandby.port())
                .targetServer(TargetServer.PRIMARY)
                .poolSize(4);
    }

    Database open() {
        return Database.open(settings().build());
    }

    /** Does something on a server itself, as its superuser. */
    static void on(EmbeddedServer server, String text) {
        try (Database db = Database.open(server.url())) {
            db.execute(Statement.of(text, "administration"), result -> true);
        }
    }

    static boolean isStandby(Database db) {
        return db.one(sql("select pg_is_in_recovery()").as(Codecs.BOOL));
    }

    static void until(String what, BooleanSupplier reached) {
        long start = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - start > LONG.toNanos()) {
                fail("waited " + LONG.toSeconds() + " s for " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    @Override
    public void close() {
        try (primary;
                standby;
                toPrimary;
                toStandby) {
            return; // in the reverse order
        }
    }
}
