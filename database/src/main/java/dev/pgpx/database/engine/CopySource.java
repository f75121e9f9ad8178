package dev.pgpx.database.engine;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the data of a COPY. */
@FunctionalInterface
public interface CopySource {
    /**
     * Writes all of the data.
     *
     * @param out receives it; closed by the caller
     * @throws IOException when {@code out} does
     */
    void writeTo(OutputStream out) throws IOException;
}
