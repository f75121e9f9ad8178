package dev.pgpx.jdbc;

import dev.pgpx.database.settings.Settings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters that a session begins with, as the options of a connection. */
final class StartupParameters {
    private StartupParameters() {}

    static String options(Settings settings) {
        Map<String, String> all = new LinkedHashMap<>(settings.parameters());
        all.put("statement_timeout", milliseconds(settings.deadlines().statement()));
        all.put(
                "idle_in_transaction_session_timeout",
                milliseconds(settings.deadlines().idleInTransaction()));
        // in text form a database that is told to print fewer digits would lose some of every float
        all.put("extra_float_digits", "1");
        if (!settings.searchPath().isEmpty()) {
            all.put(
                    "search_path",
                    settings.searchPath().stream()
                            .map(schema -> "\"" + schema.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")));
        }
        if (settings.readOnly()) {
            all.put("default_transaction_read_only", "on");
        }
        return all.entrySet().stream()
                .map(parameter -> "-c " + parameter.getKey() + "=" + escaped(parameter.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String milliseconds(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    /** Spaces end an option, and a backslash takes that meaning from them. */
    private static String escaped(String value) {
        return value.replaceAll("([\\\\\\s])", "\\\\$1");
    }
}
