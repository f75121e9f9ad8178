package dev.pgpx.database.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All settings, in the order of the reference. */
final class SettingKeys {
    private static final Duration MINUTES_10 = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    static final String PARAMETER = "parameter.";

    static final Setting<String> URL = new Setting<>(
            "url",
            new Texts("a URL of libpq or JDBC", 0, Integer.MAX_VALUE, Character.MIN_VALUE, Character.MAX_VALUE),
            null,
            "none",
            true,
            true,
            "Sets all that a URL says, at once; settings made after it win.");
    static final Setting<String> HOST = Setting.of("host", Texts.NAME, "localhost", "The server: a name or an address.")
            .settingOthers();
    static final Setting<Integer> PORT = Setting.of(
                    "port", new Integers(1, 65535), Host.STANDARD_PORT, "The port of all hosts.")
            .settingOthers();
    static final Setting<List<String>> HOSTS = Setting.without(
                    "hosts", new HostTexts(), "`host`", "Several servers, tried in this order.")
            .settingOthers();
    static final Setting<TargetServer> TARGET_SERVER = Setting.of(
            "target-server",
            Keywords.of(TargetServer.values()),
            TargetServer.ANY,
            "Which of several servers is wanted.");
    static final Setting<Boolean> LOAD_BALANCE_HOSTS =
            Setting.of("load-balance-hosts", new Booleans(), false, "Hosts are tried in random order.");
    static final Setting<String> DATABASE = Setting.without("database", Texts.NAME, "the user's name", "The database.");
    static final Setting<String> USER = Setting.of("user", Texts.NAME, "postgres", "The user.");
    static final Setting<String> PASSWORD = Setting.secret("password", "The user's password; empty means none.");
    static final Setting<String> APPLICATION_NAME = Setting.of(
            "application-name",
            new Texts("at most 63 printable ASCII characters", 0, 63, ' ', '~'),
            "pgpx",
            "What `pg_stat_activity` shows.");

    static final Setting<TlsMode> TLS = Setting.without(
            "tls",
            Keywords.of(TlsMode.values()),
            "verify-full; prefer when all hosts are loopback",
            "What is encrypted and checked.");
    static final Setting<Path> TLS_ROOT_CERTIFICATE = Setting.without(
            "tls-root-certificate",
            new FilePaths(),
            "the authorities that Java trusts",
            "The authorities that are trusted.");
    static final Setting<Path> TLS_CERTIFICATE =
            Setting.without("tls-certificate", new FilePaths(), "none", "The client's certificate.");
    static final Setting<Path> TLS_KEY =
            Setting.without("tls-key", new FilePaths(), "none", "The key of the client's certificate.");
    static final Setting<String> TLS_KEY_PASSWORD = Setting.secret("tls-key-password", "Opens the key's file.");
    static final Setting<ChannelBinding> CHANNEL_BINDING = Setting.of(
            "channel-binding",
            Keywords.of(ChannelBinding.values()),
            ChannelBinding.PREFER,
            "Binds the login to the encrypted channel.");

    static final Setting<Integer> POOL_SIZE =
            Setting.of("pool-size", new Integers(1, 1000), 10, "The most sessions at a time.");
    static final Setting<Integer> MINIMUM_IDLE = Setting.of(
            "minimum-idle",
            new Integers(0, 1000),
            0,
            "Connections kept open though nobody uses them; at most `pool-size`.");
    /** HikariCP takes no shorter one, and none for idle connections that is shorter than ten seconds. */
    static final Setting<Duration> MAX_LIFETIME = Setting.of(
            "max-lifetime",
            new Durations(Duration.ofSeconds(30), Duration.ofDays(7), null),
            Duration.ofMinutes(30),
            "When a connection is replaced.");

    static final Setting<Duration> IDLE_TIMEOUT = Setting.without(
            "idle-timeout",
            new Durations(Duration.ofSeconds(10), DAY, null),
            "10min; half of `max-lifetime` when that is less",
            "When a connection that nobody uses is closed; less than `max-lifetime`.");
    static final Setting<Duration> ACQUIRE_TIMEOUT = duration(
            "acquire-timeout", MINUTES_10, Duration.ofSeconds(10), "How long to wait for a session of the pool.");
    static final Setting<Duration> LEAK_THRESHOLD = duration(
            "leak-threshold",
            DAY,
            "never",
            Duration.ofMinutes(1),
            "How long a session may be held before it is reported.");
    static final Setting<Boolean> RECLAIM_LEAKS =
            Setting.of("reclaim-leaks", new Booleans(), false, "A session that is reported is taken away, too.");

    static final Setting<Boolean> PIPELINING = Setting.of(
            "pipelining",
            new Booleans(),
            true,
            "A read that waits for a session is sent with the same statement of somebody who has one.");

    static final Setting<Duration> CONNECT_TIMEOUT = duration(
            "connect-timeout",
            MINUTES_10,
            Duration.ofSeconds(10),
            "How long a connection to one host may take to be made, login included.");
    static final Setting<Duration> STATEMENT_TIMEOUT = duration(
            "statement-timeout",
            DAY,
            Duration.ofSeconds(60),
            "How long a statement may run, on the server and in reading its answer.");
    static final Setting<Duration> TRANSACTION_TIMEOUT =
            duration("transaction-timeout", DAY, "none", Duration.ZERO, "How long a transaction may take.");
    static final Setting<Duration> IDLE_IN_TRANSACTION_TIMEOUT = duration(
            "idle-in-transaction-timeout",
            DAY,
            "none",
            Duration.ofSeconds(60),
            "How long the server waits for the next statement of a transaction.");
    static final Setting<Duration> CLOSE_TIMEOUT = duration(
            "close-timeout", MINUTES_10, Duration.ofSeconds(10), "How long closing a database waits for what runs.");

    static final Setting<Duration> REPLAY_TIMEOUT = duration(
            "replay-timeout",
            Duration.ofMinutes(1),
            "none",
            Duration.ofMillis(100),
            "How long a read waits for a standby that is behind before it goes to the primary.");

    static final Setting<List<String>> SEARCH_PATH =
            Setting.without("search-path", new SchemaNames(), "the server's", "The schemas where names are looked up.");

    static final Setting<Integer> STATEMENT_CACHE_SIZE = Setting.of(
            "statement-cache-size", new Integers(0, 10_000), 256, "Prepared statements that a connection keeps.");
    static final Setting<Integer> FETCH_SIZE =
            Setting.of("fetch-size", new Integers(1, 1_000_000), 1000, "Rows that a stream fetches at a time.");
    static final Setting<Boolean> READ_ONLY =
            Setting.of("read-only", new Booleans(), false, "Transactions may only read.");
    static final Setting<Pooler> POOLER = Setting.of(
            "pooler",
            Keywords.of(Pooler.values()),
            Pooler.AUTO,
            "What stands between pgpx and the server; auto finds it out.");

    private static final Map<String, Setting<?>> BY_KEY = byKey(
            URL,
            HOST,
            PORT,
            HOSTS,
            TARGET_SERVER,
            LOAD_BALANCE_HOSTS,
            DATABASE,
            USER,
            PASSWORD,
            APPLICATION_NAME,
            TLS,
            TLS_ROOT_CERTIFICATE,
            TLS_CERTIFICATE,
            TLS_KEY,
            TLS_KEY_PASSWORD,
            CHANNEL_BINDING,
            POOL_SIZE,
            MINIMUM_IDLE,
            MAX_LIFETIME,
            IDLE_TIMEOUT,
            ACQUIRE_TIMEOUT,
            LEAK_THRESHOLD,
            RECLAIM_LEAKS,
            PIPELINING,
            CONNECT_TIMEOUT,
            STATEMENT_TIMEOUT,
            TRANSACTION_TIMEOUT,
            IDLE_IN_TRANSACTION_TIMEOUT,
            CLOSE_TIMEOUT,
            REPLAY_TIMEOUT,
            SEARCH_PATH,
            STATEMENT_CACHE_SIZE,
            FETCH_SIZE,
            READ_ONLY,
            POOLER);

    private SettingKeys() {}

    private static Setting<Duration> duration(String key, Duration high, Duration standard, String does) {
        return Setting.of(key, new Durations(high, null), standard, does);
    }

    private static Setting<Duration> duration(String key, Duration high, String zero, Duration standard, String does) {
        return Setting.of(key, new Durations(high, zero), standard, does);
    }

    private static Map<String, Setting<?>> byKey(Setting<?>... settings) {
        Map<String, Setting<?>> byKey = new LinkedHashMap<>();
        for (Setting<?> setting : settings) {
            byKey.put(setting.key(), setting);
        }
        return byKey;
    }

    /** All of them by key, in the order of the reference; without {@link #parameter}. */
    static Map<String, Setting<?>> all() {
        return BY_KEY;
    }

    /** The setting of a key; null when there is none. */
    static @Nullable Setting<?> find(String key) {
        return key.startsWith(PARAMETER) ? parameter(key.substring(PARAMETER.length())) : BY_KEY.get(key);
    }

    /** The setting that a parameter of the session is. */
    static Setting<String> parameter(String name) {
        return Setting.without(
                        PARAMETER + name,
                        Texts.ANY,
                        "the server's",
                        "A parameter that sessions begin with, such as `parameter.work_mem`.")
                .settingOthers();
    }
}
