package dev.pgpx.database.engine;

/**
 * A transaction that has written, with what is needed to find out later how it ended. A server that crashes may give the id
 * of a transaction of which it lost every trace to another one, so the id alone would not do. Immutable.
 *
 * @param xid its id, of 64 bits, in decimal
 * @param lsn a position in the write-ahead log between its first record and its commit
 * @param boot tells the server's memory from that after a restart or a crash; empty when not known
 * @param timeline the timeline that the server wrote on; empty when not known
 */
public record TransactionId(String xid, String lsn, String boot, String timeline) {
    @Override
    public String toString() {
        return xid;
    }
}
