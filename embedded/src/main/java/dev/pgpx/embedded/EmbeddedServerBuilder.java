package dev.pgpx.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server is to be; every setting has a default, so {@code builder().start()} gives a throw-away server of
 * PostgreSQL 18. One thread at a time; may start any number of servers.
 */
public final class EmbeddedServerBuilder {
    private static final int OLDEST = 13;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)*");
    private static final Set<String> OWN =
            Set.of("port", "listen_addresses", "unix_socket_directories", "data_directory", "external_pid_file");

    private @Nullable Integer version;
    private @Nullable Path dataFolder;
    private Path temporaryParent = TemporaryParent.standard();
    private int port;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private Duration startTimeout = Duration.ofSeconds(60);
    private @Nullable Path binaries;
    private @Nullable Path cache;
    private @Nullable String password;

    EmbeddedServerBuilder() {}

    /**
     * The major version; default 18, or that of {@link #binaries(Path)} when they are one jar or installation.
     *
     * @param major 13 or newer
     * @return this
     */
    public EmbeddedServerBuilder version(int major) {
        if (major < OLDEST) {
            throw Failures.badSetting("version", "a major version of PostgreSQL from " + OLDEST, major);
        }
        version = major;
        return this;
    }

    /**
     * Keeps the data in this folder, with the server's own durable settings. An empty or absent folder is initialised, one
     * with data is started again; closing the server leaves it. For root its owner may be changed to the server's user.
     *
     * @param folder the folder; one server at a time
     * @return this
     */
    public EmbeddedServerBuilder dataFolder(Path folder) {
        dataFolder = folder.toAbsolutePath();
        return this;
    }

    /**
     * Throws the data away at the end, which is the default: a new folder under the parent, deleted with the server. Such a
     * server does not wait for the disk (fsync, synchronous_commit and full_page_writes are off).
     *
     * @param parent where the folder is made, created when absent; default what the system property
     *     {@code pgpx.embedded.temporary} names, {@code java.io.tmpdir} where it is not set; its value {@code memory} stands for
     *     {@code /dev/shm} where that is memory with 4 GB to spare, which is several times as quick
     * @return this
     */
    public EmbeddedServerBuilder temporary(Path parent) {
        dataFolder = null;
        temporaryParent = parent.toAbsolutePath();
        return this;
    }

    /**
     * A folder in memory for {@link #temporary(Path)}: data there is written several times as quickly, and is lost with the
     * machine. What the server writes takes memory until the server is closed.
     *
     * @return {@code /dev/shm} where that is memory with 4 GB to spare; empty elsewhere, as in most containers
     */
    public static Optional<Path> memory() {
        return TemporaryParent.memory();
    }

    /**
     * The port on 127.0.0.1.
     *
     * @param number 1 to 65535, or 0 (default) for a free one
     * @return this
     */
    public EmbeddedServerBuilder port(int number) {
        if (number < 0 || number > HIGHEST_PORT) {
            throw Failures.badSetting("port", "0 to " + HIGHEST_PORT, number);
        }
        port = number;
        return this;
    }

    /**
     * Sets a parameter of the server, as in {@code postgresql.conf}; it overrules the default of this library.
     *
     * @param name its name; port, addresses and folders have their own settings here
     * @param value its value, as text
     * @return this
     * @see <a href="https://www.postgresql.org/docs/current/runtime-config.html">Server configuration</a>
     */
    public EmbeddedServerBuilder parameter(String name, String value) {
        if (!PARAMETER.matcher(name).matches() || OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw Failures.badSetting("parameter", "the name of a parameter other than " + new TreeSet<>(OWN), name);
        }
        parameters.put(name, value);
        return this;
    }

    /**
     * How long the server may take until it accepts connections, recovery after a crash included.
     *
     * @param timeout more than zero; default 60 seconds
     * @return this
     */
    public EmbeddedServerBuilder startTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw Failures.badSetting("startTimeout", "more than zero", timeout);
        }
        startTimeout = timeout;
        return this;
    }

    /**
     * Where the server's programs are: a jar of {@code io.zonky.test.postgres}, a folder of such jars (the one of the
     * version is taken), or an installation, which is a folder with {@code bin/postgres}. Default: the system property
     * {@code pgpx.embedded.binaries}, else the jar on the class path.
     *
     * @param jarOrFolder an existing file or folder
     * @return this
     */
    public EmbeddedServerBuilder binaries(Path jarOrFolder) {
        binaries = jarOrFolder.toAbsolutePath();
        return this;
    }

    /**
     * Where jars are unpacked, once for all JVMs. Default: the system property {@code pgpx.embedded.cache}, else
     * {@code pgpx-embedded-<user>} in {@code java.io.tmpdir}. It must belong to this user or root, and others must not be
     * able to write to it.
     *
     * @param folder created when absent
     * @return this
     */
    public EmbeddedServerBuilder cache(Path folder) {
        cache = folder.toAbsolutePath();
        return this;
    }

    /**
     * Makes a new data folder ask for this password (scram-sha-256). Without it whoever reaches the loopback address of
     * this machine is let in as {@code postgres}; see {@link EmbeddedServer}.
     *
     * @param secret the password of user {@code postgres}, one line and not empty; it is no part of the URL
     * @return this
     */
    public EmbeddedServerBuilder password(String secret) {
        if (secret.isEmpty() || secret.contains("\n") || secret.contains("\r")) {
            throw Failures.badSetting("password", "one line that is not empty", "something else");
        }
        password = secret;
        return this;
    }

    /**
     * Starts a server and waits until it accepts connections.
     *
     * @return the server, which the caller closes
     * @throws EmbeddedServerException when it cannot be started; nothing is left running
     */
    public EmbeddedServer start() {
        return EmbeddedServer.start(settings());
    }

    ServerSettings settings() {
        return new ServerSettings(
                version,
                dataFolder,
                temporaryParent,
                port,
                Map.copyOf(parameters),
                startTimeout,
                binaries != null ? binaries : property("pgpx.embedded.binaries"),
                cacheFolder(),
                password);
    }

    private Path cacheFolder() {
        Path chosen = cache != null ? cache : property("pgpx.embedded.cache");
        return chosen != null
                ? chosen
                : Path.of(System.getProperty("java.io.tmpdir"), "pgpx-embedded-" + System.getProperty("user.name"))
                        .toAbsolutePath();
    }

    private static @Nullable Path property(String name) {
        String value = System.getProperty(name);
        return value == null || value.isBlank() ? null : Path.of(value).toAbsolutePath();
    }
}
