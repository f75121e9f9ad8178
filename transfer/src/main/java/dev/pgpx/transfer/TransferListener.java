package dev.pgpx.transfer;

/** Is told how far an import or export is: about every 256 KiB, in the thread that runs it, so it must be quick. */
@FunctionalInterface
public interface TransferListener {
    /** Takes no interest. */
    TransferListener NONE = progress -> {};

    /**
     * Is told.
     *
     * @param progress how far it is
     */
    void progressed(TransferProgress progress);
}
