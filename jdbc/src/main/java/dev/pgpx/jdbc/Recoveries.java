package dev.pgpx.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The memories that a server has had, in the order in which connections met them, and where its log ended when each was made.
 * A position of the log that one recovery cut off is written anew afterwards, so that the end that a later one found says
 * nothing of what was there before: all of them in between count. A memory that came and went without a connection is not
 * known of. Thread-safe.
 */
final class Recoveries {
    private final Map<String, ServerFacts> boots = new LinkedHashMap<>();

    /** A connection has met a server. */
    synchronized void met(ServerFacts facts) {
        if (!facts.boot().isEmpty()) {
            boots.putIfAbsent(facts.boot(), facts);
        }
    }

    /**
     * The lowest end of the log that a recovery has found since a memory was made, up to another one.
     *
     * @return null when one of them is not known, unless another one has already cut off the position
     */
    synchronized @Nullable Long lowestEnd(String since, ServerFacts now, long position) {
        long lowest = Long.MAX_VALUE;
        boolean known = boots.containsKey(since);
        for (ServerFacts later : after(since)) {
            if (!later.timeline().equals(now.timeline()) || later.recoveryEnd() == ServerFacts.NOT_KNOWN) {
                known = false;
            } else {
                lowest = Math.min(lowest, later.recoveryEnd());
            }
        }
        return lowest <= position || (known && lowest < Long.MAX_VALUE) ? (Long) lowest : null;
    }

    private List<ServerFacts> after(String since) {
        List<ServerFacts> later = new ArrayList<>();
        boolean met = false;
        for (Map.Entry<String, ServerFacts> boot : boots.entrySet()) {
            if (met) {
                later.add(boot.getValue());
            }
            met |= boot.getKey().equals(since);
        }
        return later;
    }
}
