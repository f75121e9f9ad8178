package dev.pgpx.testing.template;

import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.testing.server.TestServer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Databases for tests on a server: each is a clone of a template, taken from a few that are prepared in the background.
 * Thread-safe.
 */
public final class TestDatabases {
    private static final Map<TestServer, TestDatabases> KNOWN = new ConcurrentHashMap<>();

    private final TestServer server;
    private final Map<TestTemplate, ClonePool> pools = new ConcurrentHashMap<>();

    private TestDatabases(TestServer server) {
        this.server = server;
    }

    /**
     * Those of a server.
     *
     * @param server the server
     * @return the same object for the same server
     */
    public static TestDatabases on(TestServer server) {
        KNOWN.keySet().removeIf(known -> !known.running());
        return KNOWN.computeIfAbsent(server, TestDatabases::new);
    }

    /**
     * A new database.
     *
     * @param template what it begins with; made the first time, which blocks others that want the same
     * @param wanted the name that it shall have
     * @return the database, to be dropped by the caller; on a server that goes on its name has more to it
     * @throws dev.pgpx.testing.error.TestingException when the user may not create databases, or files cannot be read
     * @throws RuntimeException what a part of the template throws; the next call tries again
     */
    public PreparedDatabase fresh(TestTemplate template, String wanted) {
        ClonePool pool = pools.computeIfAbsent(
                template,
                key -> new ClonePool(server, Cloning.of(server, new TemplateDatabase(server, template).name())));
        String name = server.unusedName(wanted);
        pool.take(name);
        return new PreparedDatabase(name, server.url(name));
    }

    /**
     * Drops a database, whoever is still connected: at once on a server that goes on, otherwise in the background.
     *
     * @param database the database
     */
    public void drop(PreparedDatabase database) {
        if (server.lasts()) {
            server.drop(database.name());
        } else {
            server.later(() -> dropIfPossible(database.name()));
        }
    }

    private void dropIfPossible(String name) {
        try {
            server.drop(name);
        } catch (DatabaseException ending) {
            // the server is on its way out, and takes the database along
        }
    }

    /** Drops what was prepared and not taken, on all servers that outlive the JVM; templates stay for the next one. */
    public static void dropPrepared() {
        KNOWN.values().stream()
                .filter(databases -> databases.server.lasts())
                .forEach(databases -> databases.pools.values().forEach(ClonePool::drop));
    }
}
