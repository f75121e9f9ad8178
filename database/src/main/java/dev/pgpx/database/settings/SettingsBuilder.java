package dev.pgpx.database.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects settings; every setter may be left out, and the last one wins. What is wrong is kept and told by {@link #build()}, all
 * of it together. One thread at a time.
 *
 * <p>The same settings can be made by text keys ({@link #property}) and, with libpq's or JDBC's names, in a URL; {@code
 * docs/reference/settings.md} has all of them.
 */
public final class SettingsBuilder {
    private final Problems problems = new Problems();
    private final Values values = new Values();
    private final HostList hosts = new HostList();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private Password password = Password.none();
    private Password keyPassword = Password.none();

    SettingsBuilder() {}

    /**
     * Takes what a URL says, as libpq reads it or as JDBC writes it; percent escapes are decoded. Its parameters are libpq's,
     * pgjdbc's and the text keys of all settings; timeouts of the former two are in seconds.
     *
     * @param url {@code postgresql://…}, {@code postgres://…} or {@code jdbc:postgresql:…}; several hosts are separated by commas
     * @return this
     */
    public SettingsBuilder url(String url) {
        new UrlReader(this, problems).read(url);
        return this;
    }

    /**
     * Sets one setting by its text key.
     *
     * @param key the key, such as {@code pool-size}; {@code parameter.NAME} for {@link #parameter}
     * @param value the value as text: durations with PostgreSQL's units ({@code 500ms}, {@code 10s}, {@code 5min}, {@code 1h}), true or
     *     false, keywords
     * @return this
     */
    public SettingsBuilder property(String key, String value) {
        Setting<?> setting = SettingKeys.find(key);
        if (setting == null) {
            problems.add("setting " + ShownText.of(key) + " is not known: "
                    + Nearest.hint(key, SettingKeys.all().keySet()));
        } else {
            setting.read(key, value, this, problems);
        }
        return this;
    }

    /**
     * Sets settings by their text keys; {@code url} first, so that the others add to it.
     *
     * @param properties values by key, as for {@link #property}
     * @return this
     */
    public SettingsBuilder properties(Map<String, String> properties) {
        String url = properties.get(SettingKeys.URL.key());
        if (url != null) {
            url(url);
        }
        properties.forEach((key, value) -> {
            if (!key.equals(SettingKeys.URL.key())) {
                property(key, value);
            }
        });
        return this;
    }

    /**
     * The server.
     *
     * @param value name or address, without a port; by default {@code localhost}
     * @return this
     */
    public SettingsBuilder host(String value) {
        return hostNames(List.of(value));
    }

    /**
     * The port of all hosts.
     *
     * @param value 1 to 65535; by default 5432
     * @return this
     */
    public SettingsBuilder port(int value) {
        set(SettingKeys.PORT, value);
        hosts.ports(List.of(value));
        return this;
    }

    /**
     * The servers, in the order in which they are tried.
     *
     * @param addresses {@code host}, {@code host:port} or {@code [address]:port} each; at least one. Where none has a port, that of
     *     {@link #port} is meant, otherwise 5432 for those without
     * @return this
     */
    public SettingsBuilder hosts(String... addresses) {
        List<String> given = List.of(addresses);
        set(SettingKeys.HOSTS, given);
        List<String> names = new ArrayList<>();
        List<@Nullable Integer> ports = new ArrayList<>();
        for (String text : given) {
            HostReader.Address address = HostReader.split(text, problems);
            if (address != null && HostReader.check(address.name(), problems)) {
                names.add(address.name());
                ports.add(address.port() == null ? null : HostReader.port(address.name(), address.port(), problems));
            }
        }
        if (!names.isEmpty()) {
            addresses(names, ports);
        }
        return this;
    }

    /** Takes names and ports that have been checked. */
    void addresses(List<String> names, List<@Nullable Integer> ports) {
        hosts.addresses(names, ports);
    }

    /** Names without ports, as libpq's parameter {@code host} has them; an empty one of several is the machine itself. */
    SettingsBuilder hostNames(List<String> names) {
        List<String> filled = names.size() == 1
                ? names
                : names.stream()
                        .map(name -> name.isEmpty() ? "localhost" : name)
                        .toList();
        long good =
                filled.stream().filter(name -> HostReader.check(name, problems)).count();
        if (good == filled.size()) {
            hosts.names(filled);
        }
        return this;
    }

    /** Ports without names, as libpq's parameter {@code port} has them; an empty one of several is the standard port. */
    void ports(List<String> texts) {
        List<@Nullable Integer> ports = new ArrayList<>();
        for (String text : texts) {
            if (text.isEmpty()) {
                ports.add(null);
                continue;
            }
            Integer port = SettingKeys.PORT.kind().parse(text);
            String refusal = port == null ? "port is no number: expected 1 to 65535" : SettingKeys.PORT.refusal(port);
            if (refusal != null) {
                problems.add(refusal);
            }
            ports.add(port);
        }
        hosts.ports(ports);
    }

    /**
     * Which of several servers is wanted.
     *
     * @param value the kind of server; by default any
     * @return this
     */
    public SettingsBuilder targetServer(TargetServer value) {
        return set(SettingKeys.TARGET_SERVER, value);
    }

    /**
     * Whether hosts are tried in random order.
     *
     * @param value true for random order; by default false
     * @return this
     */
    public SettingsBuilder loadBalanceHosts(boolean value) {
        return set(SettingKeys.LOAD_BALANCE_HOSTS, value);
    }

    /**
     * The database.
     *
     * @param value its name; by default that of the user
     * @return this
     */
    public SettingsBuilder database(String value) {
        return set(SettingKeys.DATABASE, value);
    }

    /**
     * The user.
     *
     * @param value the name; by default {@code postgres}
     * @return this
     */
    public SettingsBuilder user(String value) {
        return set(SettingKeys.USER, value);
    }

    /**
     * What {@code pg_stat_activity} shows.
     *
     * @param value at most 63 printable ASCII characters; by default {@code pgpx}
     * @return this
     */
    public SettingsBuilder applicationName(String value) {
        return set(SettingKeys.APPLICATION_NAME, value);
    }

    /**
     * What is encrypted and checked.
     *
     * @param value the mode; by default verify-full, and prefer when all hosts are the machine itself
     * @return this
     */
    public SettingsBuilder tls(TlsMode value) {
        return set(SettingKeys.TLS, value);
    }

    /**
     * The authorities that are trusted.
     *
     * @param value a file that is there (PEM); by default the authorities that Java trusts
     * @return this
     */
    public SettingsBuilder tlsRootCertificate(Path value) {
        return set(SettingKeys.TLS_ROOT_CERTIFICATE, value);
    }

    /**
     * The client's certificate; needs {@link #tlsKey}.
     *
     * @param value a file that is there (PEM); by default none
     * @return this
     */
    public SettingsBuilder tlsCertificate(Path value) {
        return set(SettingKeys.TLS_CERTIFICATE, value);
    }

    /**
     * The key of the client's certificate; needs {@link #tlsCertificate}.
     *
     * @param value a file that is there (PKCS-8 or PKCS-12); by default none
     * @return this
     */
    public SettingsBuilder tlsKey(Path value) {
        return set(SettingKeys.TLS_KEY, value);
    }

    /**
     * Whether the login is bound to the encrypted channel.
     *
     * @param value by default where the server offers it
     * @return this
     */
    public SettingsBuilder channelBinding(ChannelBinding value) {
        return set(SettingKeys.CHANNEL_BINDING, value);
    }

    /**
     * The most sessions at a time.
     *
     * @param value 1 to 1000; by default 10
     * @return this
     */
    public SettingsBuilder poolSize(int value) {
        return set(SettingKeys.POOL_SIZE, value);
    }

    /**
     * How many connections are kept open though nobody uses them.
     *
     * @param value 0 to the pool's size; by default 0
     * @return this
     */
    public SettingsBuilder minimumIdle(int value) {
        return set(SettingKeys.MINIMUM_IDLE, value);
    }

    /**
     * When a connection is replaced.
     *
     * @param value 30 seconds to 7 days; by default 30 minutes
     * @return this
     */
    public SettingsBuilder maxLifetime(Duration value) {
        return set(SettingKeys.MAX_LIFETIME, value);
    }

    /**
     * When a connection that nobody uses is closed.
     *
     * @param value 10 seconds to a day, at least a second less than the longest lifetime; by default 10 minutes, or half of the longest lifetime when that
     *     is less
     * @return this
     */
    public SettingsBuilder idleTimeout(Duration value) {
        return set(SettingKeys.IDLE_TIMEOUT, value);
    }

    /**
     * How long to wait for a session of the pool.
     *
     * @param value 100 ms to 10 minutes; by default 10 seconds
     * @return this
     */
    public SettingsBuilder acquireTimeout(Duration value) {
        return set(SettingKeys.ACQUIRE_TIMEOUT, value);
    }

    /**
     * How long a session may be held before it is reported.
     *
     * @param value 100 ms to a day, zero for never; by default a minute
     * @return this
     */
    public SettingsBuilder leakThreshold(Duration value) {
        return set(SettingKeys.LEAK_THRESHOLD, value);
    }

    /**
     * Whether a session that is reported is taken away, too; needs a {@link #leakThreshold}.
     *
     * @param value by default false
     * @return this
     */
    public SettingsBuilder reclaimLeaks(boolean value) {
        return set(SettingKeys.RECLAIM_LEAKS, value);
    }

    /**
     * Whether a call outside a transaction that waits for a session may be spared it: where its statement only reads and has lately been quick, it is sent
     * together with the same statement of somebody who has a session, without waiting for answers in between. Many callers on few connections
     * get through sooner.
     *
     * @param value by default true
     * @return this
     */
    public SettingsBuilder pipelining(boolean value) {
        return set(SettingKeys.PIPELINING, value);
    }

    /**
     * How long a connection to one host may take to be made, login included.
     *
     * @param value 100 ms to 10 minutes; by default 10 seconds
     * @return this
     */
    public SettingsBuilder connectTimeout(Duration value) {
        return set(SettingKeys.CONNECT_TIMEOUT, value);
    }

    /**
     * How long a statement may run, on the server and in reading its answer.
     *
     * @param value 100 ms to a day; by default 60 seconds
     * @return this
     */
    public SettingsBuilder statementTimeout(Duration value) {
        return set(SettingKeys.STATEMENT_TIMEOUT, value);
    }

    /**
     * How long a transaction may take from begin to end.
     *
     * @param value 100 ms to a day, zero for no limit, which is the default
     * @return this
     */
    public SettingsBuilder transactionTimeout(Duration value) {
        return set(SettingKeys.TRANSACTION_TIMEOUT, value);
    }

    /**
     * How long the server waits for the next statement of a transaction.
     *
     * @param value 100 ms to a day, zero for no limit; by default 60 seconds
     * @return this
     */
    public SettingsBuilder idleInTransactionTimeout(Duration value) {
        return set(SettingKeys.IDLE_IN_TRANSACTION_TIMEOUT, value);
    }

    /**
     * How long closing a database waits for what runs.
     *
     * @param value 100 ms to 10 minutes; by default 10 seconds
     * @return this
     */
    public SettingsBuilder closeTimeout(Duration value) {
        return set(SettingKeys.CLOSE_TIMEOUT, value);
    }

    /**
     * How long a read that may go to a standby waits for one that has not yet replayed what was written before; then it goes
     * to the primary.
     *
     * @param value 100 ms to 1 minute, or zero, not to wait; by default 100 ms
     * @return this
     */
    public SettingsBuilder replayTimeout(Duration value) {
        return set(SettingKeys.REPLAY_TIMEOUT, value);
    }

    /**
     * How many prepared statements a connection keeps.
     *
     * @param value 0 to 10000; by default 256
     * @return this
     */
    public SettingsBuilder statementCacheSize(int value) {
        return set(SettingKeys.STATEMENT_CACHE_SIZE, value);
    }

    /**
     * How many rows a stream fetches at a time.
     *
     * @param value 1 to 1000000; by default 1000
     * @return this
     */
    public SettingsBuilder fetchSize(int value) {
        return set(SettingKeys.FETCH_SIZE, value);
    }

    /**
     * Whether transactions may only read.
     *
     * @param value by default false
     * @return this
     */
    public SettingsBuilder readOnly(boolean value) {
        return set(SettingKeys.READ_ONLY, value);
    }

    /**
     * What stands between pgpx and the server.
     *
     * @param value by default it is found out
     * @return this
     */
    public SettingsBuilder pooler(Pooler value) {
        return set(SettingKeys.POOLER, value);
    }

    /**
     * The user's password.
     *
     * @param value the password; empty for none, which is the default
     * @return this
     */
    public SettingsBuilder password(String value) {
        set(SettingKeys.PASSWORD, value);
        password = Password.of(value);
        return this;
    }

    /**
     * The user's password, asked for with each new connection.
     *
     * @param supplier gives the password; called from any thread
     * @return this
     */
    public SettingsBuilder password(Supplier<String> supplier) {
        password = Password.from(supplier);
        return this;
    }

    /**
     * What opens the key's file.
     *
     * @param value the password; empty for none, which is the default
     * @return this
     */
    public SettingsBuilder tlsKeyPassword(String value) {
        set(SettingKeys.TLS_KEY_PASSWORD, value);
        keyPassword = Password.of(value);
        return this;
    }

    /**
     * The schemas where names are looked up.
     *
     * @param schemas their names exactly as they are called, {@code $user} for the user's; by default the server's
     * @return this
     */
    public SettingsBuilder searchPath(String... schemas) {
        return set(SettingKeys.SEARCH_PATH, List.of(schemas));
    }

    /**
     * A parameter that sessions begin with, such as {@code work_mem}. Those that have a setting of their own are refused, and
     * those on which the reading and writing of values depends.
     *
     * @param name the parameter; case counts for nothing
     * @param value its value
     * @return this
     */
    public SettingsBuilder parameter(String name, String value) {
        String refusal = ServerParameters.refusal(name, value);
        if (refusal != null) {
            problems.add(refusal);
        }
        parameters.put(ServerParameters.normal(name), value);
        return this;
    }

    <T> SettingsBuilder set(Setting<T> setting, T value) {
        Objects.requireNonNull(value, setting.key());
        String refusal = setting.refusal(value);
        if (refusal != null) {
            problems.add(refusal);
        }
        values.set(setting, value);
        return this;
    }

    /** Sets what has a method of its own here; the value is of the setting's kind. */
    @SuppressWarnings("unchecked")
    void setWithOthers(String key, Object value) {
        switch (key) {
            case "url" -> url((String) value);
            case "host" -> host((String) value);
            case "port" -> port((Integer) value);
            case "hosts" -> hosts(((List<String>) value).toArray(new String[0]));
            case "password" -> password((String) value);
            case "tls-key-password" -> tlsKeyPassword((String) value);
            default -> parameter(key.substring(SettingKeys.PARAMETER.length()), (String) value);
        }
    }

    /**
     * What is wrong so far with single values, whatever else they have to fit to.
     *
     * @return one sentence each, without secrets, each once, in the order in which they were met; a copy, empty when nothing is wrong
     */
    public List<String> problems() {
        return problems.texts();
    }

    /**
     * The settings.
     *
     * @return the settings, all of them checked, alone and together; the builder can go on
     * @throws SettingsException naming every value that cannot be
     */
    public Settings build() {
        Settings settings =
                new Assembly(values, problems).settings(hosts.hosts(problems), password, keyPassword, parameters);
        if (!problems.texts().isEmpty()) {
            throw new SettingsException(problems.texts());
        }
        return settings;
    }
}
