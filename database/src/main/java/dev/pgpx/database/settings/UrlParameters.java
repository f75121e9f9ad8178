package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of URLs: libpq's, pgjdbc's, and the keys of all settings.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">Parameter Key
 * Words</a>, <a href="https://jdbc.postgresql.org/documentation/use/">pgjdbc: Initializing the Driver</a>.
 */
final class UrlParameters {
    private static final Map<String, UrlParameter> BY_NAME = byName();

    private UrlParameters() {}

    private static Map<String, UrlParameter> byName() {
        List<UrlParameter> all = new ArrayList<>();
        place(all);
        tls(all);
        limits(all);
        session(all);
        SettingKeys.all().values().stream()
                .filter(setting -> !setting.equals(SettingKeys.URL))
                .forEach(setting -> all.add(UrlParameter.same(setting.key(), setting)));
        Map<String, UrlParameter> byName = new LinkedHashMap<>();
        all.forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        return byName;
    }

    private static void place(List<UrlParameter> all) {
        for (String name : new String[] {"host", "PGHOST"}) {
            all.add(new UrlParameter(
                    name, SettingKeys.HOST, (given, text, settings, problems) -> settings.hostNames(split(text))));
        }
        for (String name : new String[] {"port", "PGPORT"}) {
            all.add(new UrlParameter(
                    name, SettingKeys.PORT, (given, text, settings, problems) -> settings.ports(split(text))));
        }
        all.add(UrlParameter.same("dbname", SettingKeys.DATABASE));
        all.add(UrlParameter.same("PGDBNAME", SettingKeys.DATABASE));
        all.add(UrlParameter.words(
                "target_session_attrs",
                SettingKeys.TARGET_SERVER,
                words(
                        "any",
                        "any",
                        "read-write",
                        "primary",
                        "read-only",
                        "standby",
                        "primary",
                        "primary",
                        "standby",
                        "standby",
                        "prefer-standby",
                        "prefer-standby")));
        all.add(UrlParameter.words(
                "targetServerType",
                SettingKeys.TARGET_SERVER,
                words(
                        "any",
                        "any",
                        "primary",
                        "primary",
                        "master",
                        "primary",
                        "secondary",
                        "standby",
                        "slave",
                        "standby",
                        "preferSecondary",
                        "prefer-standby",
                        "preferSlave",
                        "prefer-standby")));
        all.add(UrlParameter.words(
                "load_balance_hosts", SettingKeys.LOAD_BALANCE_HOSTS, words("disable", "false", "random", "true")));
        all.add(UrlParameter.same("loadBalanceHosts", SettingKeys.LOAD_BALANCE_HOSTS));
        all.add(UrlParameter.same("application_name", SettingKeys.APPLICATION_NAME));
        all.add(UrlParameter.same("ApplicationName", SettingKeys.APPLICATION_NAME));
    }

    private static void tls(List<UrlParameter> all) {
        all.add(UrlParameter.same("sslmode", SettingKeys.TLS));
        all.add(UrlParameter.words("ssl", SettingKeys.TLS, words("true", "require")));
        all.add(new UrlParameter("sslrootcert", SettingKeys.TLS_ROOT_CERTIFICATE, (given, text, settings, problems) -> {
            if (!text.equals("system")) { // the authorities that Java trusts, which is the default
                SettingKeys.TLS_ROOT_CERTIFICATE.read(given, text, settings, problems);
            }
        }));
        all.add(UrlParameter.same("sslcert", SettingKeys.TLS_CERTIFICATE));
        all.add(UrlParameter.same("sslkey", SettingKeys.TLS_KEY));
        all.add(UrlParameter.same("sslpassword", SettingKeys.TLS_KEY_PASSWORD));
        all.add(UrlParameter.same("channel_binding", SettingKeys.CHANNEL_BINDING));
        all.add(UrlParameter.same("channelBinding", SettingKeys.CHANNEL_BINDING));
    }

    private static void limits(List<UrlParameter> all) {
        all.add(UrlParameter.seconds("connect_timeout", SettingKeys.CONNECT_TIMEOUT));
        all.add(UrlParameter.seconds("connectTimeout", SettingKeys.CONNECT_TIMEOUT));
        all.add(UrlParameter.seconds("loginTimeout", SettingKeys.CONNECT_TIMEOUT));
        all.add(UrlParameter.seconds("socketTimeout", SettingKeys.STATEMENT_TIMEOUT));
        all.add(UrlParameter.seconds("queryTimeout", SettingKeys.STATEMENT_TIMEOUT));
        all.add(UrlParameter.same("preparedStatementCacheQueries", SettingKeys.STATEMENT_CACHE_SIZE));
        all.add(UrlParameter.same("defaultRowFetchSize", SettingKeys.FETCH_SIZE));
    }

    private static void session(List<UrlParameter> all) {
        all.add(UrlParameter.same("currentSchema", SettingKeys.SEARCH_PATH));
        all.add(UrlParameter.same("readOnly", SettingKeys.READ_ONLY));
        all.add(new UrlParameter(
                "options",
                SettingKeys.parameter("NAME"),
                (given, text, settings, problems) -> new StartupOptions(settings, problems).read(text)));
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.split(",", -1));
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    /** The parameter of a name; null when there is none. */
    static @Nullable UrlParameter find(String name) {
        UrlParameter known = BY_NAME.get(name);
        Setting<?> setting = known == null ? SettingKeys.find(name) : null;
        return setting == null || setting.equals(SettingKeys.URL) ? known : UrlParameter.same(name, setting);
    }

    /** All of them by name; libpq's and pgjdbc's first. */
    static Map<String, UrlParameter> all() {
        return BY_NAME;
    }
}
