package dev.pgpx.cli.connection;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codecs;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server of the command's own, on which scripts are run and plans are tried. It starts when it is first needed and ends with
 * the command, and all its databases with it. One thread at a time.
 */
public final class ScratchServer implements AutoCloseable {
    private final Deque<Database> opened = new ArrayDeque<>();
    private @Nullable EmbeddedServer server;

    /** A server that is not started yet. */
    public ScratchServer() {}

    /** Another empty database, closed with the server. */
    public Database emptyDatabase() {
        EmbeddedServer running = running();
        String name = "scratch" + opened.size();
        opened.getLast().run(unsafe("create database " + name + " template template0"));
        return open(running, running.url(name));
    }

    /** Makes roles, for those who own or are granted something there; they cannot log in. */
    public void addRoles(Collection<String> names) {
        running();
        Database database = opened.getLast();
        List<String> there =
                database.list(sql("select rolname::text from pg_roles").map(row -> row.require(0, Codecs.TEXT)));
        for (String name : names) {
            if (!there.contains(name)) {
                database.run(unsafe("create role " + Identifiers.quote(name)));
            }
        }
    }

    private EmbeddedServer running() {
        EmbeddedServer running = server;
        if (running == null) {
            running = EmbeddedServer.start();
            server = running;
            open(running, running.url());
        }
        return running;
    }

    private Database open(EmbeddedServer running, String url) {
        Database database = ConnectionOptions.at(running, url, 1);
        opened.addFirst(database);
        return database;
    }

    @Override
    public void close() {
        try {
            while (!opened.isEmpty()) {
                opened.removeFirst().close();
            }
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }
}
