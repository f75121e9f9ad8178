package dev.pgpx.database.settings;

import dev.pgpx.database.settings.HostReader.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code user:password@host:port,host:port}. */
final class UrlAuthority {
    private final SettingsBuilder settings;
    private final UrlText text;
    private final Problems problems;

    UrlAuthority(SettingsBuilder settings, UrlText text, Problems problems) {
        this.settings = settings;
        this.text = text;
        this.problems = problems;
    }

    void read(String authority) {
        int at = authority.lastIndexOf('@');
        if (authority.indexOf('@') != at) {
            problems.add("the URL has several @ before its first /: write those in user and password as %40");
            return;
        }
        if (at >= 0) {
            credentials(authority.substring(0, at));
        }
        String servers = authority.substring(at + 1);
        if (!servers.isEmpty()) {
            servers(servers.split(",", -1));
        }
    }

    private void credentials(String encoded) {
        int colon = encoded.indexOf(':');
        String user = text.decode("user", colon < 0 ? encoded : encoded.substring(0, colon));
        if (!user.isEmpty()) {
            settings.user(user);
        }
        if (colon >= 0) {
            settings.password(text.decode("password", encoded.substring(colon + 1)));
        }
    }

    /** An empty name is the machine itself. */
    private void servers(String[] servers) {
        List<String> names = new ArrayList<>();
        List<@Nullable Integer> ports = new ArrayList<>();
        for (String server : servers) {
            Address address = HostReader.split(server, problems);
            if (address == null) {
                continue;
            }
            String name = address.name().isEmpty() ? "localhost" : text.decode("host", address.name());
            if (!name.isEmpty() && HostReader.check(name, problems)) {
                names.add(name);
                ports.add(address.port() == null ? null : HostReader.port(name, address.port(), problems));
            }
        }
        if (names.size() == servers.length) {
            settings.addresses(names, ports);
        }
    }
}
