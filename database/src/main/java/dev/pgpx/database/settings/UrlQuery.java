package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code name=value&name=value}. Later parameters win; those without a value say nothing, as with libpq. */
final class UrlQuery {
    private static final Map<String, String> JDBC_SSL =
            new TreeMap<>(Map.of("", "verify-full", "true", "verify-full", "false", "prefer"));

    private final SettingsBuilder settings;
    private final UrlText text;
    private final Problems problems;
    private final boolean doubtful;

    /** What is doubtful may be part of a password, so its names are not repeated. */
    UrlQuery(SettingsBuilder settings, UrlText text, Problems problems, boolean doubtful) {
        this.settings = settings;
        this.text = text;
        this.problems = problems;
        this.doubtful = doubtful;
    }

    private record Pair(String name, String value) {}

    void read(String query) {
        List<Pair> pairs = pairs(query);
        // sslmode counts for more than ssl, wherever they stand
        pairs.stream().filter(pair -> pair.name().equals("ssl")).forEach(this::parameter);
        pairs.stream().filter(pair -> !pair.name().equals("ssl")).forEach(this::parameter);
    }

    private List<Pair> pairs(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0 && !text.jdbc()) {
                problems.add(parameter(pair) + " has no value: expected name=value");
            } else if (!pair.isEmpty()) {
                String name = text.decode("the name of a URL parameter", equals < 0 ? pair : pair.substring(0, equals));
                pairs.add(new Pair(name, equals < 0 ? "" : text.decode(parameter(name), pair.substring(equals + 1))));
            }
        }
        return pairs;
    }

    private void parameter(Pair pair) {
        UrlParameter known = UrlParameters.find(pair.name());
        if (known == null) {
            unknown(pair);
        } else if (text.jdbc() && pair.name().equals("ssl")) {
            UrlParameter.words("ssl", SettingKeys.TLS, JDBC_SSL).reader().read("ssl", pair.value(), settings, problems);
        } else if (!pair.value().isEmpty()) {
            known.reader().read(pair.name(), pair.value(), settings, problems);
        }
    }

    private void unknown(Pair pair) {
        String reason = RefusedParameters.reason(pair.name(), pair.value());
        if (reason != null) {
            problems.add(parameter(pair.name()) + " is not supported: " + reason);
        } else if (!RefusedParameters.knows(pair.name())) {
            String hint = doubtful
                    ? "write ? and @ in user and password as %3F and %40"
                    : Nearest.hint(pair.name(), UrlParameters.all().keySet());
            problems.add(parameter(pair.name()) + " is not known: " + hint);
        }
    }

    private String parameter(String name) {
        return doubtful && UrlParameters.find(name) == null ? "a URL parameter" : "URL parameter " + ShownText.of(name);
    }
}
