package dev.pgpx.migrate.data;

/** Is told how a data migration goes. */
@FunctionalInterface
public interface DataListener {
    /**
     * A batch is committed. Called on the thread that runs it, before its pause; what this throws ends the run, which can be resumed.
     *
     * @param progress how far it is
     */
    void committed(DataProgress progress);
}
