package dev.pgpx.conformance.reliability;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A server behind a proxy that breaks the network, for one test; what is opened here is closed with it. */
final class ProxiedServer implements AutoCloseable {
    private final String url;
    private final FaultProxy proxy;
    private final List<Database> opened = new CopyOnWriteArrayList<>();

    private ProxiedServer(EmbeddedServer server, String url) {
        this.url = url;
        proxy = FaultProxy.to(server);
    }

    static ProxiedServer of(EmbeddedServer server) {
        return new ProxiedServer(server, server.url());
    }

    FaultProxy proxy() {
        return proxy;
    }

    /** Settings that lead through the proxy, with one session. */
    SettingsBuilder settings() {
        return Settings.builder()
                .url(proxy.url(url))
                .poolSize(1)
                .acquireTimeout(Duration.ofSeconds(30))
                .closeTimeout(Duration.ofSeconds(2));
    }

    /** A database through the proxy that has answered once. */
    Database open(UnaryOperator<SettingsBuilder> changes) {
        Database database = openUnused(changes);
        assertThat(answer(database)).isEqualTo(1);
        return database;
    }

    Database open() {
        return open(settings -> settings);
    }

    /** A database through the proxy that has made no connection. */
    Database openUnused(UnaryOperator<SettingsBuilder> changes) {
        Database database = Database.open(changes.apply(settings()).build());
        opened.add(database);
        return database;
    }

    /** A database that no fault reaches. */
    Database direct() {
        Database database =
                Database.open(Settings.builder().url(url).poolSize(4).build());
        opened.add(database);
        return database;
    }

    /** What the simplest of all queries gives. */
    static int answer(Database database) {
        return database.one(sql("select 1").as(Codecs.INT4));
    }

    /** Three calls in a row succeed, and no session is missing. */
    static void assertHealthy(Database database) {
        for (int call = 0; call < 3; call++) {
            assertThat(answer(database)).isEqualTo(1);
        }
        Eventually.holds("no session is in use", () -> database.pool().inUse() == 0);
    }

    @Override
    public void close() {
        proxy.apply(Fault.pass());
        opened.forEach(Database::close);
        proxy.close();
    }
}
