package dev.pgpx.testing.server;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.error.TestingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A server on which databases for tests are made, renamed and dropped. An embedded one ends with the JVM. On one that goes
 * on, given by URL or with data that is kept, our databases have the number of this run in their names, and those of runs that
 * were killed are dropped when a later run begins; nothing else is ever dropped there. Thread-safe.
 */
public final class TestServer {
    private static final int SESSIONS = 5;
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final String NOT_ALLOWED = "42501";
    private static final Map<ServerChoice, TestServer> SHARED = new ConcurrentHashMap<>();

    private final String url;
    private final @Nullable EmbeddedServer embedded;
    private final Database administration;
    private final @Nullable RunLock run;
    private final Map<String, Integer> names = new HashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(TestServer::daemon);

    private TestServer(String url, @Nullable EmbeddedServer embedded, boolean lasting) {
        this.url = url;
        this.embedded = embedded;
        Settings settings =
                Settings.builder().url(url).poolSize(SESSIONS).minimumIdle(0).build();
        administration = Database.open(settings).withDeadline(MOST);
        run = lasting ? RunLock.take(administration) : null;
        if (lasting) {
            new Leftovers(administration).sweep();
        }
    }

    /**
     * The server that all test classes of this JVM with the same choice share, started where it has to be; a new one when a
     * test has ended it.
     *
     * @param choice which
     * @return the server, which ends with the JVM
     * @throws TestingException when the URL is none whose database can be exchanged, or data folders cannot be used
     * @throws dev.pgpx.embedded.EmbeddedServerException when it cannot be started
     * @throws dev.pgpx.database.error.DatabaseException when it cannot be reached
     */
    public static TestServer shared(ServerChoice choice) {
        return SHARED.compute(choice, (key, known) -> known != null && known.running() ? known : start(choice));
    }

    /**
     * A server of the caller's own, which may be stopped, paused and restarted.
     *
     * @param choice of an embedded server
     * @return a new server, to be closed by {@link #close()}
     * @throws TestingException when the choice is a server that runs already: that is nobody's own
     */
    public static TestServer own(ServerChoice choice) {
        if (choice.url() != null) {
            throw TestingException.of("PGPX-6505");
        }
        return start(choice);
    }

    private static TestServer start(ServerChoice choice) {
        String given = choice.url();
        if (given != null) {
            UrlOfDatabase.of(given, "any");
            return new TestServer(given, null, true);
        }
        EmbeddedServer server = EmbeddedStart.start(choice);
        return new TestServer(server.url(), server, choice.data() != null);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "pgpx-test-databases");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Whether it is there, as far as can be told without asking it.
     *
     * @return false when a test has ended the embedded server
     */
    public boolean running() {
        return embedded == null || embedded.running();
    }

    /**
     * Whether it and its databases outlive this JVM.
     *
     * @return true where it was given by URL or keeps its data
     */
    public boolean lasts() {
        return run != null;
    }

    /**
     * The embedded server.
     *
     * @return the server; empty for one that was given by URL
     */
    public Optional<EmbeddedServer> embedded() {
        return Optional.ofNullable(embedded);
    }

    /**
     * The URL of a database, which need not exist.
     *
     * @param database its name
     * @return the URL, as that of the server with another database
     */
    public String url(String database) {
        return embedded == null ? UrlOfDatabase.of(url, database) : embedded.url(database);
    }

    /**
     * A connection with the database that administration uses.
     *
     * @return the database, not to be closed
     */
    public Database administration() {
        return administration;
    }

    /**
     * Does something in the one background thread of this server, after all that was given to it before.
     *
     * @param task the task, which handles its failures itself
     */
    public void later(Runnable task) {
        background.execute(task);
    }

    /**
     * A name that no database of this JVM has had.
     *
     * @param wanted the name that it shall resemble
     * @return that name, with a number where it is taken, and with that of the run on a server that outlives the JVM
     */
    public synchronized String unusedName(String wanted) {
        String name = DatabaseName.numbered(wanted, names.merge(wanted, 1, Integer::sum));
        return run == null ? name : shortened("pgpx_test_" + run.text() + "_" + name);
    }

    /**
     * The name under which a template is filled, so that one that was never finished can be told.
     *
     * @param template the name that it gets in the end
     * @return the name
     */
    public String buildingName(String template) {
        return shortened("pgpx_building_" + (run == null ? "00000000" : run.text()) + "_" + template);
    }

    private static String shortened(String name) {
        int most = 63;
        return name.length() <= most ? name : name.substring(0, most - 9) + "_" + RunLock.text(name.hashCode());
    }

    /**
     * Makes a database of ours.
     *
     * @param name its name
     * @param options what {@code create database} shall say after the name; empty, or with a blank first
     * @throws TestingException when the user may not create databases
     */
    public void create(String name, String options) {
        create(administration, name, options);
    }

    /**
     * Makes a database of ours, in a session that has settings of its own.
     *
     * @param session the administration, confined to a session
     * @param name its name
     * @param options what {@code create database} shall say after the name; empty, or with a blank first
     * @throws TestingException when the user may not create databases
     */
    public void create(Database session, String name, String options) {
        try {
            DatabaseCommands.create(session, name, options);
        } catch (StatementException refused) {
            throw NOT_ALLOWED.equals(refused.sqlState())
                    ? TestingException.of("PGPX-6506", administration.target()).causedBy(refused)
                    : refused;
        }
        if (lasts()) {
            DatabaseCommands.comment(administration, name, Leftovers.MARK + "of run " + runText());
        }
    }

    private String runText() {
        return run == null ? "" : run.text();
    }

    /**
     * Gives a database of ours another name. Nobody may be connected to it.
     *
     * @param name its name
     * @param other its name from now on
     */
    public void rename(String name, String other) {
        DatabaseCommands.rename(administration, name, other);
    }

    /**
     * Drops a database of this run, whoever is still connected; nothing when there is none, or the server has been ended.
     *
     * @param name its name
     */
    public void drop(String name) {
        if (running()) {
            DatabaseCommands.drop(administration, name, true);
        }
    }

    /**
     * Leaves a database for people to look at: it is no leftover for 14 days.
     *
     * @param name its name
     */
    public void keep(String name) {
        if (lasts()) {
            DatabaseCommands.comment(administration, name, Leftovers.MARK + "kept " + LocalDate.now(ZoneOffset.UTC));
        }
    }

    /**
     * Makes a template of a database of ours that has been filled: it gets its name, and nobody can connect to it any more.
     *
     * @param filled its name
     * @param template its name from now on
     */
    public void finish(String filled, String template) {
        DatabaseCommands.close(administration, filled);
        used(filled);
        rename(filled, template);
    }

    /**
     * Notes that a template is used, so that it is no leftover for 14 days.
     *
     * @param template its name
     */
    public void used(String template) {
        if (lasts()) {
            DatabaseCommands.comment(administration, template, Leftovers.MARK + "used " + LocalDate.now(ZoneOffset.UTC));
        }
    }

    /** Ends a server of the caller's own: its administration is closed, an embedded server stopped. */
    public void close() {
        background.shutdown();
        try {
            administration.close();
        } finally {
            if (embedded != null) {
                embedded.close();
            }
        }
    }

    @Override
    public String toString() {
        return "test server " + administration.target();
    }
}
