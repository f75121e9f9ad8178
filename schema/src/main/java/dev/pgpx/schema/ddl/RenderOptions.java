package dev.pgpx.schema.ddl;

/**
 * For which server, and how, statements are written.
 *
 * @param server the major version of the server
 * @param concurrentIndexes whether indexes are built and dropped concurrently where that can be done, so that others can write
 */
public record RenderOptions(int server, boolean concurrentIndexes) {
    /** The newest server that is known; indexes are built in the transaction of the rest. */
    public static final RenderOptions DEFAULT = new RenderOptions(18, false);
}
