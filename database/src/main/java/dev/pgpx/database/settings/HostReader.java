package dev.pgpx.database.settings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of servers. What it refuses is told without showing what stands where a password could. */
final class HostReader {
    private static final Integers PORTS = new Integers(1, 65535);
    private static final String ADDRESS_6 = "(?=.*:.*:)[0-9A-Fa-f.:]+(%[\\w.-]+)?";

    private HostReader() {}

    /** The two sides of {@code name:port}; neither is checked. Nothing behind the name: no port. */
    record Address(String name, @Nullable String port) {}

    /** The sides of an address; null, and a problem, when its colons and brackets fit no address. */
    static @Nullable Address split(String text, Problems problems) {
        Address address = text.startsWith("[") ? bracketed(text) : plain(text);
        if (address == null) {
            problems.add("a host's colons and brackets cannot be read: expected " + new HostTexts().expected());
        }
        return address;
    }

    /** {@code [name]}, {@code [name]:port}. */
    private static @Nullable Address bracketed(String text) {
        int close = text.indexOf(']');
        String rest = text.substring(close + 1);
        boolean fits = close > 0 && (rest.isEmpty() || rest.startsWith(":"));
        return fits ? new Address(text.substring(1, close), rest.length() < 2 ? null : rest.substring(1)) : null;
    }

    /** {@code name}, {@code name:port}. */
    private static @Nullable Address plain(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String port = colon < 0 ? "" : text.substring(colon + 1);
        boolean fits = name.indexOf('[') < 0 && name.indexOf(']') < 0 && port.indexOf(':') < 0;
        return fits ? new Address(name, port.isEmpty() ? null : port) : null;
    }

    /** Letters and digits of whatever script, and what joins them. */
    private static boolean isName(String name) {
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            if (!Character.isLetter(c) && !isNumber(c) && "_.-".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether a name can be a host's; a problem when it cannot. */
    static boolean check(String name, Problems problems) {
        if (name.startsWith("/") || name.startsWith("@")) {
            problems.add("host " + ShownText.of(name) + " is a Unix-domain socket, which pgpx does not support:"
                    + " expected a name or an address");
            return false;
        }
        if (isName(name) || Pattern.matches(ADDRESS_6, name)) {
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
