package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Empty databases of a server of its own. */
final class ScratchDatabases implements Supplier<Database>, AutoCloseable {
    private final EmbeddedServer server = EmbeddedServer.start();
    private final Deque<Database> opened = new ArrayDeque<>();
    private final String prefix;

    ScratchDatabases(String prefix) {
        this.prefix = prefix;
        open(server.url());
    }

    @Override
    public Database get() {
        String name = prefix + opened.size();
        opened.getLast().run(unsafe("create database " + name + " template template0"));
        return open(server.url(name));
    }

    EmbeddedServer server() {
        return server;
    }

    private Database open(String url) {
        Database database =
                Database.open(Settings.builder().url(url).poolSize(2).build());
        opened.addFirst(database);
        return database;
    }

    @Override
    public void close() {
        opened.forEach(Database::close);
        server.close();
    }
}
