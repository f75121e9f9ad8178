package dev.pgpx.database.settings;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of the server a session may begin with: not those that have a setting, and not those on which the reading
 * and writing of values depends.
 */
final class ServerParameters {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)*");
    private static final String VALUES = "pgpx reads and writes values with its own";
    private static final Map<String, Setting<?>> SETTINGS = settings();
    private static final Map<String, String> NEEDED = needed();

    private ServerParameters() {}

    private static Map<String, Setting<?>> settings() {
        Map<String, Setting<?>> settings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        settings.put("application_name", SettingKeys.APPLICATION_NAME);
        settings.put("default_transaction_read_only", SettingKeys.READ_ONLY);
        settings.put("idle_in_transaction_session_timeout", SettingKeys.IDLE_IN_TRANSACTION_TIMEOUT);
        settings.put("search_path", SettingKeys.SEARCH_PATH);
        settings.put("statement_timeout", SettingKeys.STATEMENT_TIMEOUT);
        settings.put("transaction_timeout", SettingKeys.TRANSACTION_TIMEOUT);
        return settings;
    }

    private static Map<String, String> needed() {
        Map<String, String> needed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : new String[] {
            "bytea_output",
            "client_encoding",
            "DateStyle",
            "extra_float_digits",
            "IntervalStyle",
            "standard_conforming_strings"
        }) {
            needed.put(name, VALUES);
        }
        needed.put("TimeZone", "the driver sends the one of the JVM, which -Duser.timezone sets");
        return needed;
    }

    /** The setting that stands for a parameter; null when there is none. */
    static @Nullable Setting<?> setting(String name) {
        return SETTINGS.get(name);
    }

    /** What is wrong with a parameter; null when nothing is. */
    static @Nullable String refusal(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            return "parameter " + ShownText.of(name) + " is no name of a parameter: expected letters, digits, _ and $";
        }
        Setting<?> setting = SETTINGS.get(name);
        if (setting != null) {
            return "parameter " + ShownText.of(name) + " has a setting of its own: use " + setting.key();
        }
        String reason = NEEDED.get(name);
        if (reason != null) {
            return "parameter " + ShownText.of(name) + " cannot be set: " + reason;
        }
        return value.indexOf(0) < 0 ? null : "the value of parameter " + name + " contains U+0000";
    }

    /** The name in the form in which the server compares names. */
    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
