package dev.pgpx.faults.phase;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Limits;
import dev.pgpx.testing.fault.FaultProxy;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the contestants meet.
 *
 * @param server the server, on which each has a database by its name
 * @param kinds who takes part
 * @param seed of everything that is left to chance
 * @param log told what happens, a line at a time
 */
public record Arena(EmbeddedServer server, List<Kind> kinds, long seed, Consumer<String> log) {
    /** Says what happens. */
    void say(String line) {
        log.accept(line);
    }

    /** A contestant that goes straight to its database. */
    Contestant open(Kind kind, Limits limits) {
        return kind.open(server.url(kind.label()), limits);
    }

    /** A contestant behind a proxy. */
    Contestant open(Kind kind, Limits limits, FaultProxy proxy) {
        return kind.open(proxy.url(server.url(kind.label())), limits);
    }
}
