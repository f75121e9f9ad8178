package dev.pgpx.testing.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a {@link FaultProxy} does to its connections. Those that name directions do so to both when none is given, and let
 * the other pass. Immutable.
 */
public final class Fault {
    private static final Fault PASS = of(Kind.PASS);
    private static final Fault RESET = of(Kind.RESET);
    private static final Fault REFUSE = of(Kind.REFUSE);

    private final Kind kind;
    private final Set<Direction> directions;
    private final Duration delay;
    private final long bytes;

    private Fault(Kind kind, Set<Direction> directions, Duration delay, long bytes) {
        this.kind = kind;
        this.directions = directions;
        this.delay = delay;
        this.bytes = bytes;
    }

    enum Kind {
        PASS,
        DELAY,
        BLACK_HOLE,
        HALF_CLOSE,
        SLICES,
        CUT,
        RESET,
        REFUSE
    }

    private static Fault of(Kind kind, Direction... directions) {
        return of(kind, Duration.ZERO, 0, directions);
    }

    private static Fault of(Kind kind, Duration delay, long bytes, Direction... directions) {
        Set<Direction> given =
                directions.length == 0 ? EnumSet.allOf(Direction.class) : EnumSet.of(directions[0], directions);
        return new Fault(kind, given, delay, bytes);
    }

    /**
     * No fault: everything passes at once.
     *
     * @return the fault that is none
     */
    public static Fault pass() {
        return PASS;
    }

    /**
     * Each piece of data, as it is read from one side, waits before it goes on to the other.
     *
     * @param delay for how long, more than zero
     * @param directions which way; both by default
     * @return the fault
     */
    public static Fault delay(Duration delay, Direction... directions) {
        if (delay.isZero() || delay.isNegative()) {
            throw FaultException.badValue("delay", "more than zero", delay);
        }
        return of(Kind.DELAY, delay, 0, directions);
    }

    /**
     * Nothing arrives, not even the end of the connection, and nobody is told: a cable pulled out. What was sent is held and
     * goes on when the fault is taken away, as retransmission would have it. New connections are accepted and lead nowhere.
     *
     * @param directions which way; both by default
     * @return the fault
     */
    public static Fault blackHole(Direction... directions) {
        return of(Kind.BLACK_HOLE, directions);
    }

    /**
     * The receiver is told that no more data comes (FIN), and what comes is dropped. It cannot be taken back from a
     * connection.
     *
     * @param directions which way the data went that now has ended; both by default
     * @return the fault
     */
    public static Fault halfClose(Direction... directions) {
        return of(Kind.HALF_CLOSE, directions);
    }

    /**
     * Bytes arrive one by one, so that every message is torn.
     *
     * @param directions which way; both by default
     * @return the fault
     */
    public static Fault slices(Direction... directions) {
        return of(Kind.SLICES, directions);
    }

    /**
     * A connection is reset (RST to both sides) when it has passed so many bytes more, counted for each direction and
     * connection by itself, from when the fault was applied.
     *
     * @param bytes how many still arrive, 0 or more; the reset comes with the last, for 0 with the first that would follow
     * @param directions which way; both by default
     * @return the fault
     */
    public static Fault cutAfter(long bytes, Direction... directions) {
        if (bytes < 0) {
            throw FaultException.badValue("number of bytes", "0 or more", bytes);
        }
        return of(Kind.CUT, Duration.ZERO, bytes, directions);
    }

    /**
     * Connections are reset (RST to both sides), new ones as soon as they are made.
     *
     * @return the fault
     */
    public static Fault reset() {
        return RESET;
    }

    /**
     * New connections are refused: nobody listens. Present ones pass.
     *
     * @return the fault
     */
    public static Fault refuse() {
        return REFUSE;
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean is(Kind asked, Direction direction) {
        return kind == asked && directions.contains(direction);
    }

    Duration delay() {
        return delay;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String amount = kind == Kind.DELAY ? " " + delay : kind == Kind.CUT ? " after " + bytes + " bytes" : "";
        return name
                + amount
                + (directions.size() == 1 ? " " + directions.iterator().next() : "");
    }
}
