package dev.pgpx.faults.phase;

import dev.pgpx.testing.fault.Fault;
import java.time.Duration;
import java.util.Locale;

/**
 * Something that goes wrong for a while.
 *
 * @param kind what
 * @param calm for how long all is well before
 * @param lasts for how long it goes wrong
 * @param amount bytes until a cut, milliseconds of a delay; nothing to the others
 */
record Disturbance(Kind kind, Duration calm, Duration lasts, long amount) {
    enum Kind {
        /** The server dies and is started again. */
        CRASH,
        /** The server is stopped in good order and started again. */
        RESTART,
        /** The server's processes are halted, where that can be done. */
        PAUSE,
        RESET,
        CUT,
        BLACK_HOLE,
        SLICES,
        DELAY,
        REFUSE
    }

    /** Whether it happens to the server, and not to the network before it. */
    boolean isOfServer() {
        return kind == Kind.CRASH || kind == Kind.RESTART || kind == Kind.PAUSE;
    }

    /** What the network does meanwhile. */
    Fault fault() {
        return switch (kind) {
            case CRASH, RESTART, PAUSE -> Fault.pass();
            case RESET -> Fault.reset();
            case CUT -> Fault.cutAfter(amount);
            case BLACK_HOLE -> Fault.blackHole();
            case SLICES -> Fault.slices();
            case DELAY -> Fault.delay(Duration.ofMillis(amount));
            case REFUSE -> Fault.refuse();
        };
    }

    @Override
    public String toString() {
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String much = kind == Kind.CUT ? " after " + amount + " bytes" : kind == Kind.DELAY ? " " + amount + " ms" : "";
        return what + much + " for " + lasts.toMillis() + " ms after " + calm.toMillis() + " ms";
    }
}
