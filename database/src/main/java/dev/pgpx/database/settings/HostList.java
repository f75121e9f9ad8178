package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The servers while they are collected: names and ports come separately, as with libpq, and one port is meant for all names. One
 * thread at a time.
 */
final class HostList {
    private List<String> names = List.of("localhost");
    private List<@Nullable Integer> ports = List.of();

    /** Replaces the names; ports that belonged to several others are forgotten. */
    void names(List<String> replacement) {
        names = List.copyOf(replacement);
        if (ports.size() > 1) {
            ports = List.of();
        }
    }

    /** Replaces the ports: one for all, or as many as there are names. Null is the standard port. */
    void ports(List<@Nullable Integer> replacement) {
        ports = Collections.unmodifiableList(new ArrayList<>(replacement));
    }

    /** Replaces both, unless none of the ports is given. */
    void addresses(List<String> newNames, List<@Nullable Integer> newPorts) {
        names(newNames);
        for (@Nullable Integer port : newPorts) {
            if (port != null) {
                ports(newPorts);
                return;
            }
        }
    }

    /** The servers; a problem when names and ports do not pair. */
    List<Host> hosts(Problems problems) {
        if (ports.size() > 1 && ports.size() != names.size()) {
            problems.add("there are " + ports.size() + " ports for " + names.size()
                    + " hosts: expected one port for all, or one for each");
        }
        List<Host> hosts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Integer port = ports.isEmpty() ? null : ports.get(Math.min(i, ports.size() - 1));
            hosts.add(new Host(names.get(i), port == null ? Host.STANDARD_PORT : port));
        }
        return hosts;
    }
}
