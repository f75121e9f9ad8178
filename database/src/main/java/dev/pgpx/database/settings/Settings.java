package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How to reach a database and how to work with it. Immutable; its text shows no secret. Made from a URL or by
 * {@link #builder()}, which checks and refuses all bad values together; the constructor copies and checks nothing else than
 * that there is a host.
 *
 * @param hosts the servers, in the order in which they are tried; at least one
 * @param targetServer which of them is wanted
 * @param loadBalanceHosts whether they are tried in random order
 * @param database the database
 * @param user the user
 * @param password the user's password
 * @param applicationName what {@code pg_stat_activity} shows
 * @param tls how connections are secured
 * @param pool how many connections are kept
 * @param deadlines how long things may take
 * @param searchPath the schemas where names are looked up, exactly as they are called; empty: the server's
 * @param parameters parameters that sessions begin with, by name
 * @param statementCacheSize how many prepared statements a connection keeps
 * @param fetchSize how many rows a stream fetches at a time
 * @param readOnly whether transactions may only read
 * @param pooler what stands between pgpx and the server
 */
public record Settings(
        List<Host> hosts,
        TargetServer targetServer,
        boolean loadBalanceHosts,
        String database,
        String user,
        Password password,
        String applicationName,
        TlsSettings tls,
        PoolSettings pool,
        Deadlines deadlines,
        List<String> searchPath,
        Map<String, String> parameters,
        int statementCacheSize,
        int fetchSize,
        boolean readOnly,
        Pooler pooler) {

    /** Copies what can be changed. */
    public Settings {
        hosts = List.copyOf(hosts);
        searchPath = List.copyOf(searchPath);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("settings need a host");
        }
    }

    /**
     * The settings of a URL, as libpq reads it ({@code postgresql://user:password@host:port/database?…}) or as JDBC writes it
     * ({@code jdbc:postgresql://…}).
     *
     * @param url the URL
     * @return the settings, with defaults for what it leaves out
     * @throws SettingsException naming everything that is wrong with it
     */
    public static Settings of(String url) {
        return builder().url(url).build();
    }

    /**
     * Begins settings.
     *
     * @return a builder with the defaults
     */
    public static SettingsBuilder builder() {
        return new SettingsBuilder();
    }

    /**
     * The text keys of all settings, for those who read them from somewhere and for references.
     *
     * @return one description for each key that {@link SettingsBuilder#property} takes, in the order of the reference; that of
     *     {@code parameter.NAME} last
     */
    public static List<SettingDescription> descriptions() {
        List<SettingDescription> all = new ArrayList<>();
        SettingKeys.all().values().forEach(setting -> all.add(setting.description()));
        all.add(SettingKeys.parameter("NAME").description());
        return List.copyOf(all);
    }

    /**
     * Where they lead.
     *
     * @return {@code host:port/database}, or {@code host:port,host:port/database}; for messages
     */
    public String target() {
        StringJoiner target = new StringJoiner(",", "", "/" + database);
        for (Host host : hosts) {
            target.add(host.toString());
        }
        return target.toString();
    }

    @Override
    public String toString() {
        return "Settings[" + user + (password.isNone() ? "" : ":***") + "@" + target() + ", tls="
                + tls.mode().keyword() + ", pool=" + pool.size() + "]";
    }
}
