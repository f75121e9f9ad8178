package dev.pgpx.schema.manage;

/** Is told how far the build of an index has come. Called on a thread of its own, one call after the other. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * The build goes on. What this throws ends the reports, not the build, and is thrown when that has ended.
     *
     * @param progress how far it has come; a short build may be over before anything is told
     */
    void progress(IndexProgress progress);

    /**
     * Nothing more is told, because the server cannot be asked: the pool has no second connection, for example. The build goes on.
     *
     * @param why the failure
     */
    default void unavailable(RuntimeException why) {}
}
