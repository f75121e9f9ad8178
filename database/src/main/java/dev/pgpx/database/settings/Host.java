package dev.pgpx.database.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A server's address. Immutable.
 *
 * @param name host name or address; an IPv6 address without brackets
 * @param port 1 to 65535
 */
public record Host(String name, int port) {
    static final int STANDARD_PORT = 5432;

    private static final String LOOPBACK_4 = "127(\\.\\d{1,3}){3}";

    /** Whether it is the machine itself: localhost, 127.0.0.0/8 or ::1. No name is looked up. */
    boolean isLoopback() {
        if (name.indexOf(':') < 0) {
            return name.toLowerCase(Locale.ROOT).equals("localhost")
                    || name.equals("127.0.0.1")
                    || Pattern.matches(LOOPBACK_4, name);
        }
        try {
            return InetAddress.getByName(name.split("%", 2)[0]).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /** The address as URLs write it: {@code name:port}, {@code [::1]:port}. */
    @Override
    public String toString() {
        return (name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + port;
    }
}
