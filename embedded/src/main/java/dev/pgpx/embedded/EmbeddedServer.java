package dev.pgpx.embedded;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real PostgreSQL server that this JVM started and owns. It listens on 127.0.0.1 only and ends with {@link #close()}, at
 * the latest with the JVM, even when that is killed. Thread-safe.
 *
 * <p>Unless a {@linkplain EmbeddedServerBuilder#password(String) password} was set, everybody who can connect to the
 * loopback address of this machine is let in as superuser, who may run programs as the server's operating system user. For
 * a throw-away server on a developer's or build machine that is as safe as the machine's users are; where others have
 * accounts, and above all when running as root, set a password.
 */
public final class EmbeddedServer implements AutoCloseable {
    static final String USER = "postgres";

    private final Installation installation;
    private final ServerStart start;
    private final ServerStart.Started server;
    private final Thread endWithJvm = new Thread(this::stop, "pgpx-embedded-stop");
    private volatile long processId;
    private boolean closed;

    private EmbeddedServer(Installation installation, ServerStart start) {
        this.installation = installation;
        this.start = start;
        server = start.run();
        processId = server.processId();
    }

    /**
     * Starts a throw-away server of PostgreSQL 18 on a free port and waits until it accepts connections, about a second.
     *
     * @return the server, which the caller closes
     * @throws EmbeddedServerException when it cannot be started; nothing is left running
     */
    public static EmbeddedServer start() {
        return builder().start();
    }

    /**
     * The settings of a server to start.
     *
     * @return a new builder with the defaults
     */
    public static EmbeddedServerBuilder builder() {
        return new EmbeddedServerBuilder();
    }

    static EmbeddedServer start(ServerSettings settings) {
        Platform platform = Platform.current();
        BinariesCache cache = new BinariesCache(settings.cache(), platform);
        Installation installation = new BinariesSearch(platform, settings).find(cache::install);
        Launcher launcher = LauncherSearch.find(installation.postgres(), parentOfData(settings));
        return start(settings, installation, launcher);
    }

    static EmbeddedServer start(ServerSettings settings, Installation installation, Launcher launcher) {
        return start(installation, ServerStart.of(settings, installation, launcher, Platform.current()));
    }

    private static EmbeddedServer start(Installation installation, ServerStart start) {
        EmbeddedServer server = new EmbeddedServer(installation, start);
        server.registerHook();
        return server;
    }

    private static Path parentOfData(ServerSettings settings) {
        Path given = settings.dataFolder();
        Path parent = given == null ? settings.temporaryParent() : given.getParent();
        if (parent == null) {
            throw Failures.badSetting("dataFolder", "a folder below the root", String.valueOf(given));
        }
        try {
            return Files.createDirectories(parent);
        } catch (IOException failed) {
            throw Failures.files("make the parent of the data folder", parent, failed);
        }
    }

    /**
     * The port on 127.0.0.1.
     *
     * @return 1 to 65535
     */
    public int port() {
        return server.port();
    }

    /**
     * The server's version.
     *
     * @return major and minor version, such as {@code 18.6}
     */
    public String version() {
        return installation.version().toString();
    }

    /**
     * The superuser.
     *
     * @return {@code postgres}
     */
    public String user() {
        return USER;
    }

    /**
     * The URL of database {@code postgres}.
     *
     * @return {@code postgresql://postgres@127.0.0.1:port/postgres}, without a password
     */
    public String url() {
        return url("postgres");
    }

    /**
     * The URL of a database, which need not exist.
     *
     * @param database its name, as in the catalog
     * @return {@code postgresql://postgres@127.0.0.1:port/database}, the name percent-encoded, without a password
     */
    public String url(String database) {
        String encoded = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return "postgresql://" + USER + "@" + ServerStart.ADDRESS + ":" + port() + "/" + encoded;
    }

    /**
     * The data folder; a temporary one is gone after {@link #close()}. The server's log is its file {@code server.log}.
     *
     * @return an absolute path
     */
    public Path dataFolder() {
        return server.folder().data();
    }

    /**
     * The process id of the server's first process, the postmaster. Once the server has ended it may be another process's;
     * a restarted server has another.
     *
     * @return the id as this JVM sees it
     */
    public long processId() {
        return processId;
    }

    /**
     * Whether the server is still there: not stopped or closed, not ended by itself or somebody else; paused or not.
     *
     * @return true until its process has ended
     */
    public boolean running() {
        return server.supervisor().running();
    }

    /**
     * Stops the server and waits for its end; it keeps its data and can be {@linkplain #restart() started again}. Does
     * nothing when it has ended before. A paused server is resumed for it.
     *
     * @param mode how
     */
    public synchronized void stop(StopMode mode) {
        requireOpen("stop it");
        ServerStop.end(server.supervisor(), mode);
    }

    /**
     * Starts the server again, on the same port with the same data and settings, and waits until it accepts connections;
     * one that is still running is stopped before, in mode {@link StopMode#FAST}.
     *
     * @throws EmbeddedServerException when it cannot be started; it is stopped then, and this may be tried again
     */
    public synchronized void restart() {
        requireOpen("restart it");
        ServerStop.end(server.supervisor(), StopMode.FAST);
        processId = start.again(server);
    }

    /**
     * Halts all processes of the server (SIGSTOP) until {@link #resume()}: connections stay open, the system still accepts
     * new ones, and nobody answers. Linux only. The server ends with the JVM all the same.
     *
     * @throws EmbeddedServerException when the server is not running, or the system is another
     */
    public synchronized void pause() {
        requireRunning("pause it");
        requireLinux("pausing a server");
        server.supervisor().ask("pause");
    }

    /**
     * Lets a paused server go on, as if nothing had been; does nothing when it is not paused.
     *
     * @throws EmbeddedServerException when the server is not running
     */
    public synchronized void resume() {
        requireRunning("resume it");
        server.supervisor().ask("resume");
    }

    /**
     * Starts a standby of this server, from a copy of its data, and waits until changes stream to it. It is a throw-away
     * server that is read-only until it is {@linkplain #promote() promoted}, on a port of its own, with the parameters of
     * this one. Nothing keeps the write-ahead log for it: what was stopped for longer than {@code wal_keep_size} allows may
     * have to be made anew. Close it before this one.
     *
     * @return the standby, which the caller closes
     * @throws EmbeddedServerException when the server is not running, asks for a password, has tablespaces elsewhere or
     *     writes too little to its log ({@code wal_level})
     * @see <a href="https://www.postgresql.org/docs/current/continuous-archiving.html">Continuous Archiving</a>
     */
    public EmbeddedServer standby() {
        requireRunning("make a standby of it");
        try (ServerSession session = ServerSession.open(port(), start.timeout())) {
            StandbyData data = new StandbyData(session, dataFolder(), port(), installation.version());
            EmbeddedServer standby = start(installation, start.temporary(data::fill));
            boolean streams = false;
            try {
                data.awaitStreaming(standby.dataFolder(), start.timeout());
                streams = true;
                return standby;
            } finally {
                if (!streams) {
                    standby.close();
                }
            }
        }
    }

    /**
     * Makes a primary of this standby and waits until it accepts writes. The one it followed is left as it is: stop it
     * first where two primaries would be wrong.
     *
     * @throws EmbeddedServerException when it is not running or no standby
     */
    public void promote() {
        requireRunning("promote it");
        try (ServerSession session = ServerSession.open(port(), start.timeout())) {
            String done =
                    session.value("select pg_promote(true, " + start.timeout().toSeconds() + ")");
            if (!"t".equals(done)) {
                throw Failures.replicationTooSlow("become a primary", dataFolder(), start.timeout());
            }
        }
    }

    private synchronized void requireOpen(String what) {
        if (closed) {
            throw Failures.closed(toString(), what);
        }
    }

    private synchronized void requireRunning(String what) {
        requireOpen(what);
        if (!running()) {
            throw Failures.notRunning(toString(), what);
        }
    }

    private static void requireLinux(String what) {
        if (Platform.current().mac()) {
            throw Failures.needsLinux(what);
        }
    }

    /**
     * Stops the server in its mode "fast" (open transactions are rolled back, connections closed), waits for its end and
     * deletes a temporary data folder. Further calls do nothing. An interrupt does not cut it short; the flag is kept.
     *
     * @throws EmbeddedServerException when the temporary folder cannot be deleted; the server has ended
     */
    @Override
    public void close() {
        try {
            stop();
        } finally {
            forgetHook();
        }
    }

    private synchronized void stop() {
        closed = true;
        ServerStop.stop(server.supervisor());
        server.folder().discard();
    }

    private void registerHook() {
        try {
            Runtime.getRuntime().addShutdownHook(endWithJvm);
        } catch (IllegalStateException ending) {
            close();
            throw Failures.interrupted("starting a server: the JVM is ending");
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(endWithJvm);
        } catch (IllegalStateException ending) {
            // the JVM is ending: the hook has run or will, and finds nothing to do
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL " + version() + " at " + url();
    }
}
