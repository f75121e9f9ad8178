package dev.pgpx.benchmarks.peers;

/**
 * Where the contenders work: a server over loopback whose tables ({@code schema.sql}) are there and filled.
 *
 * @param pool how many connections a contender may have
 */
public record Target(String host, int port, String database, String user, int pool) {
    /** What JDBC's drivers take, with the options that the hand-written JDBC has: statements prepared by name at once. */
    public String jdbcUrl(String more) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?prepareThreshold=1" + more;
    }
}
