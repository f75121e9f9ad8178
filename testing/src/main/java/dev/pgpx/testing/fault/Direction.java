package dev.pgpx.testing.fault;

/** Which way bytes go through a {@link FaultProxy}. */
public enum Direction {
    /** From the client to the server. */
    UP,

    /** From the server to the client. */
    DOWN
}
