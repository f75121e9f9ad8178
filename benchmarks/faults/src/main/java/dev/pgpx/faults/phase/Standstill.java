package dev.pgpx.faults.phase;

import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import java.util.Collection;
import java.util.Locale;

/** Ways for nothing to come back any more, although all connections stay. */
enum Standstill {
    /** The network swallows everything. */
    BLACK_HOLE {
        @Override
        void begin(Arena arena, Collection<FaultProxy> proxies) {
            proxies.forEach(proxy -> proxy.apply(Fault.blackHole()));
        }

        @Override
        void end(Arena arena, Collection<FaultProxy> proxies) {
            proxies.forEach(proxy -> proxy.apply(Fault.pass()));
        }
    },

    /** The server's processes are halted. */
    PAUSED_SERVER {
        @Override
        void begin(Arena arena, Collection<FaultProxy> proxies) {
            arena.server().pause();
        }

        @Override
        void end(Arena arena, Collection<FaultProxy> proxies) {
            arena.server().resume();
        }
    };

    abstract void begin(Arena arena, Collection<FaultProxy> proxies);

    abstract void end(Arena arena, Collection<FaultProxy> proxies);

    /** Whether this system can do it. */
    boolean possible() {
        return this != PAUSED_SERVER
                || System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
