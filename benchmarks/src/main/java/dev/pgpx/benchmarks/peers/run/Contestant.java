package dev.pgpx.benchmarks.peers.run;

/**
 * Who has a turn.
 *
 * @param name the contender's in reports
 * @param process where it works
 * @param byHand for {@code OVERHEAD}: by hand over the same engine
 */
record Contestant(String name, WorkerProcess process, boolean byHand) {
    /** All are compared with it. */
    static final String JDBC = "jdbc";
    /** JDBC in a second process: its ratio to the first is the noise. */
    static final String JDBC_AGAIN = "jdbc-again";
    /** The one that {@code OVERHEAD} is compared with. */
    static final String BY_HAND = "by-hand";
}
