package dev.pgpx.database.engine;

/**
 * How a pool is at a moment. Immutable.
 *
 * @param size the most sessions it may have
 * @param inUse how many are in use
 * @param idle how many are connected and not in use
 * @param waiting how many threads wait for one
 */
public record PoolState(int size, int inUse, int idle, int waiting) {
    /** No pool of ours. */
    public static final PoolState NONE = new PoolState(0, 0, 0, 0);
}
