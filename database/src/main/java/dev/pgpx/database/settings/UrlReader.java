package dev.pgpx.database.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a connection URL as libpq does.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">Connection
 * URIs</a>.
 */
final class UrlReader {
    private static final List<String> PARAMETERS =
            List.of("user", "password", "sslmode", "application_name", "connect_timeout");

    private final SettingsBuilder settings;
    private final List<String> problems;

    UrlReader(SettingsBuilder settings, List<String> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void read(String url) {
        String rest = withoutScheme(url);
        if (rest == null) {
            problems.add("the URL does not begin with postgresql:// (or postgres://, or jdbc:postgresql://)");
            return;
        }
        int question = rest.indexOf('?');
        String address = question < 0 ? rest : rest.substring(0, question);
        int slash = address.indexOf('/');
        String authority = slash < 0 ? address : address.substring(0, slash);
        if (slash >= 0 && slash + 1 < address.length()) {
            settings.database(decode("database", address.substring(slash + 1)));
        }
        authority(authority);
        if (question >= 0) {
            parameters(rest.substring(question + 1));
        }
    }

    private static @org.jspecify.annotations.Nullable String withoutScheme(String url) {
        for (String scheme : List.of("postgresql://", "postgres://", "jdbc:postgresql://")) {
            if (url.startsWith(scheme)) {
                return url.substring(scheme.length());
            }
        }
        return null;
    }

    private void authority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            String credentials = authority.substring(0, at);
            int colon = credentials.indexOf(':');
            settings.user(decode("user", colon < 0 ? credentials : credentials.substring(0, colon)));
            if (colon >= 0) {
                settings.password(decode("password", credentials.substring(colon + 1)));
            }
        }
        String server = authority.substring(at + 1);
        int portColon = server.lastIndexOf(':');
        if (server.indexOf(']') > portColon) {
            portColon = -1; // the colon belongs to an IPv6 address
        }
        String host = portColon < 0 ? server : server.substring(0, portColon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (!host.isEmpty()) {
            settings.host(decode("host", host));
        }
        if (portColon >= 0) {
            port(server.substring(portColon + 1));
        }
    }

    private void port(String text) {
        try {
            settings.port(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            problems.add("port is \"" + text + "\": expected a number from 1 to 65535");
        }
    }

    private void parameters(String query) {
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                problems.add("parameter \"" + pair + "\" has no value: expected key=value");
                continue;
            }
            String key = decode("parameter name", pair.substring(0, equals));
            parameter(key, decode("parameter " + key, pair.substring(equals + 1)));
        }
    }

    private void parameter(String key, String value) {
        switch (key) {
            case "user" -> settings.user(value);
            case "password" -> settings.password(value);
            case "application_name", "ApplicationName" -> settings.applicationName(value);
            case "sslmode" -> tls(value);
            case "connect_timeout", "connectTimeout" -> connectTimeout(value);
            default ->
                problems.add(
                        "parameter \"" + key + "\" is not known: expected one of " + String.join(", ", PARAMETERS));
        }
    }

    private void tls(String value) {
        Arrays.stream(TlsMode.values())
                .filter(mode -> mode.keyword().equals(value))
                .findFirst()
                .ifPresentOrElse(
                        settings::tls,
                        () -> problems.add("sslmode is \"" + value + "\": expected one of "
                                + Arrays.stream(TlsMode.values())
                                        .map(TlsMode::keyword)
                                        .collect(Collectors.joining(", "))));
    }

    private void connectTimeout(String value) {
        try {
            settings.connectTimeout(Duration.ofSeconds(Long.parseLong(value)));
        } catch (NumberFormatException e) {
            problems.add("connect_timeout is \"" + value + "\": expected seconds, 1 to 600");
        }
    }

    private String decode(String what, String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            problems.add(what + " has a broken percent escape: expected % and two hexadecimal digits");
            return "";
        }
    }
}
