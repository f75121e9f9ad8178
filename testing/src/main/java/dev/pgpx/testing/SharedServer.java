package dev.pgpx.testing;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.EmbeddedServerBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The server of one version that all test classes of this JVM share; it ends with the JVM. Thread-safe: classes may run at
 * the same time.
 */
final class SharedServer {
    private static final Map<Integer, SharedServer> SERVERS = new ConcurrentHashMap<>();

    private final EmbeddedServer server;
    private final Database administration;
    private final Map<String, Integer> names = new HashMap<>();

    private SharedServer(EmbeddedServer server) {
        this.server = server;
        administration =
                Database.open(Settings.builder().url(server.url()).poolSize(1).build());
    }

    /** The running server of a version; a new one when a test has ended it. */
    static SharedServer of(int version) {
        return SERVERS.compute(version, (key, known) -> running(known) ? known : start(version));
    }

    private static boolean running(@Nullable SharedServer known) {
        return known != null && known.server.running();
    }

    private static SharedServer start(int version) {
        EmbeddedServerBuilder builder = EmbeddedServer.builder().version(version);
        BuildFolder.of(Path.of("")).ifPresent(builder::temporary);
        return new SharedServer(builder.start());
    }

    EmbeddedServer server() {
        return server;
    }

    /** A new, empty database of this name, or of the next that is free. */
    TestDatabase create(String wanted) {
        String name = unused(wanted);
        administration.run(unsafe("create database \"" + name + "\"").label("create test database"));
        return new TestDatabase(name, server.url(name));
    }

    private synchronized String unused(String wanted) {
        return DatabaseName.numbered(wanted, names.merge(wanted, 1, Integer::sum));
    }

    /** Drops it, whoever is still connected; nothing when the server has been ended. */
    void drop(TestDatabase database) {
        if (server.running()) {
            String text = "drop database if exists \"" + database.name() + "\" with (force)";
            administration.run(unsafe(text).label("drop test database"));
        }
    }
}
