package dev.pgpx.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says libpq's parameters in the keys of pgpx. What cannot be honoured is told as a warning, never silently left out.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">Parameter Key Words</a>.
 */
final class LibpqTranslation {
    /** Parameters whose values are the same. */
    private static final Map<String, String> SAME = Map.of(
            "dbname", "database",
            "user", "user",
            "password", "password",
            "channel_binding", "channel-binding",
            "options", "options",
            "application_name", "application-name",
            "sslcert", "tls-certificate",
            "sslkey", "tls-key",
            "sslpassword", "tls-key-password",
            "geqo", "parameter.geqo");

    private static final Map<String, String> TARGETS = Map.of(
            "any", "any",
            "read-write", "primary",
            "read-only", "standby",
            "primary", "primary",
            "standby", "standby",
            "prefer-standby", "prefer-standby");

    private static final Map<String, String> BALANCING = Map.of("disable", "false", "random", "true");

    private final KnownKeys keys;
    private final Path folder;
    private final ProblemList problems;
    private final ProblemList warnings;
    private final List<SettingValue> values = new ArrayList<>();

    LibpqTranslation(KnownKeys keys, Path folder, ProblemList problems, ProblemList warnings) {
        this.keys = keys;
        this.folder = folder;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** Whether a parameter has a meaning for pgpx, be it that it is told why it is not honoured. */
    static boolean knows(String parameter) {
        return SAME.containsKey(parameter) || UnhonouredParameters.has(parameter) || OWN.contains(parameter);
    }

    /** Those that are translated below, each in its own way; {@code passfile} is for whoever looks for a password. */
    private static final List<String> OWN = List.of(
            "host",
            "hostaddr",
            "port",
            "passfile",
            "sslmode",
            "requiressl",
            "sslrootcert",
            "connect_timeout",
            "target_session_attrs",
            "load_balance_hosts");

    /** All names, for those who look for the nearest. */
    static List<String> names() {
        List<String> names = new ArrayList<>(OWN);
        names.addAll(SAME.keySet());
        UnhonouredParameters.names().forEach(names::add);
        return names;
    }

    List<SettingValue> translate(Map<String, LibpqValue> parameters) {
        Map<String, LibpqValue> rest = new LinkedHashMap<>(parameters);
        hosts(rest.remove("host"), rest.remove("hostaddr"), rest.remove("port"));
        tls(rest.remove("sslmode"), rest.remove("requiressl"));
        rest.remove("passfile");
        rest.forEach(this::one);
        return values;
    }

    private void one(String parameter, LibpqValue value) {
        String same = SAME.get(parameter);
        if (same != null) {
            add(same, value.text(), value);
        } else if (parameter.equals("connect_timeout")) {
            connectTimeout(value);
        } else if (parameter.equals("target_session_attrs")) {
            words("target-server", TARGETS, value);
        } else if (parameter.equals("load_balance_hosts")) {
            words("load-balance-hosts", BALANCING, value);
        } else if (!parameter.equals("sslrootcert")) {
            UnhonouredParameters.reason(parameter, value.text())
                    .ifPresent(reason -> warnings.warn(value.place(), "PGPX-2240", parameter, reason));
        } else if (!value.text().equals("system")) { // the authorities that Java trusts, which is the default
            add("tls-root-certificate", value.text(), value);
        }
    }

    private void add(String name, String text, LibpqValue from) {
        String key = PgpxSections.DATABASE + "." + name;
        values.add(new SettingValue(key, text, List.of(), keys.isSecret(key), from.origin(), folder));
    }

    /** An unknown word is left to whoever checks the setting. */
    private void words(String name, Map<String, String> words, LibpqValue value) {
        add(name, words.getOrDefault(value.text(), value.text()), value);
    }

    /** libpq waits for ever where no time, or none above zero, is said; pgpx has a default. */
    private void connectTimeout(LibpqValue value) {
        String text = value.text().strip();
        if (text.matches("-\\d+|0+")) {
            warnings.warn(value.place(), "PGPX-2240", "connect_timeout", "pgpx never waits for ever");
        } else {
            add("connect-timeout", text.matches("\\d{1,9}") ? text + "s" : text, value);
        }
    }

    private void tls(@Nullable LibpqValue mode, @Nullable LibpqValue required) {
        if (mode != null && mode.text().equals("allow")) {
            warnings.warn(mode.place(), "PGPX-2240", "sslmode allow", "prefer is used, which is the safer one");
            add("tls", "prefer", mode);
        } else if (mode != null) {
            add("tls", mode.text(), mode);
        } else if (required != null && required.text().equals("1")) {
            add("tls", "require", required);
        }
    }

    private void hosts(@Nullable LibpqValue host, @Nullable LibpqValue address, @Nullable LibpqValue port) {
        if (host != null && address != null) {
            warnings.warn(address.place(), "PGPX-2240", "hostaddr", "beside host, whose name is looked up");
        }
        LibpqValue place = host == null ? address : host;
        if (place != null && place.text().indexOf(',') >= 0) {
            several(place, port);
            return;
        }
        if (place != null) {
            add("host", place.text(), place);
        }
        if (port != null) {
            add("port", port.text(), port);
        }
    }

    /** One port is meant for all hosts; an empty host is the machine itself, an empty port the usual one. */
    private void several(LibpqValue place, @Nullable LibpqValue port) {
        String[] names = place.text().split(",", -1);
        String[] ports = port == null ? new String[] {""} : port.text().split(",", -1);
        if (port != null && ports.length != 1 && ports.length != names.length) {
            problems.add(port.place(), "PGPX-2241", ports.length, names.length);
            return;
        }
        List<String> hosts = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i].isEmpty() ? "localhost" : names[i];
            String number = ports[ports.length == 1 ? 0 : i];
            hosts.add((name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + (number.isEmpty() ? "5432" : number));
        }
        add("hosts", String.join(",", hosts), place);
    }
}
