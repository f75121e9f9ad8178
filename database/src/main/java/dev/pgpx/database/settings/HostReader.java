package dev.pgpx.database.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of servers. What it refuses is told without showing what stands where a password could. */
final class HostReader {
    private static final Integers PORTS = new Integers(1, 65535);
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)](?::(.*))?");
    private static final Pattern PLAIN = Pattern.compile("([^:\\[\\]]*)(?::([^:]*))?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]+");
    private static final Pattern ADDRESS_6 = Pattern.compile("(?=.*:.*:)[0-9A-Fa-f.:]+(%[\\w.-]+)?");

    private HostReader() {}

    /** The two sides of {@code name:port}; neither is checked. Nothing behind the name: no port. */
    record Address(String name, @Nullable String port) {}

    /** The sides of an address; null, and a problem, when its colons and brackets fit no address. */
    static @Nullable Address split(String text, Problems problems) {
        Matcher matcher = (text.startsWith("[") ? BRACKETED : PLAIN).matcher(text);
        if (!matcher.matches()) {
            problems.add("a host's colons and brackets cannot be read: expected " + new HostTexts().expected());
            return null;
        }
        String port = matcher.group(2);
        return new Address(matcher.group(1), port == null || port.isEmpty() ? null : port);
    }

    /** Whether a name can be a host's; a problem when it cannot. */
    static boolean check(String name, Problems problems) {
        if (name.startsWith("/") || name.startsWith("@")) {
            problems.add("host " + ShownText.of(name) + " is a Unix-domain socket, which pgpx does not support:"
                    + " expected a name or an address");
            return false;
        }
        if (NAME.matcher(name).matches() || ADDRESS_6.matcher(name).matches()) {
            return true;
        }
        problems.add(
                name.isBlank()
                        ? "host is empty: expected a name or an address"
                        : "host " + ShownText.of(name) + " is no name or address of a host");
        return false;
    }

    /** A port of a host; null, and a problem, when it is none. */
    static @Nullable Integer port(String name, String text, Problems problems) {
        Integer port = PORTS.parse(text);
        if (port == null || !PORTS.accepts(port)) {
            problems.add("the port of host " + ShownText.of(name) + " is not a number from 1 to 65535");
            return null;
        }
        return port;
    }
}
