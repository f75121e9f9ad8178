package dev.pgpx.micrometer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server's address, as far as a database's target tells it: of several hosts nobody knows which one it is.
 *
 * @param host name or address; null when it is not known
 * @param port the port; null when it is not known
 * @param database the database; null when it is not known
 */
record ServerAddress(@Nullable String host, @Nullable String port, @Nullable String database) {
    private static final ServerAddress UNKNOWN = new ServerAddress(null, null, null);

    /** One host or several, then the database; an IPv6 address stands in brackets. */
    private static final Pattern TARGET = Pattern.compile("(?<hosts>[^/]*:\\d+)/(?<database>.+)");

    private static final Pattern HOST = Pattern.compile("(?:\\[(?<v6>[^]]+)]|(?<name>[^,\\[]+)):(?<port>\\d+)");

    static ServerAddress of(String target) {
        Matcher parts = TARGET.matcher(target);
        if (!parts.matches()) {
            return UNKNOWN;
        }
        Matcher host = HOST.matcher(parts.group("hosts"));
        if (!host.matches()) {
            return new ServerAddress(null, null, parts.group("database"));
        }
        String name = host.group("v6") == null ? host.group("name") : host.group("v6");
        return new ServerAddress(name, host.group("port"), parts.group("database"));
    }
}
