package dev.pgpx.transfer.input;

import dev.pgpx.transfer.Place;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A row of a file. */
interface Row {
    /** Writes it as COPY is to read it, with its line end. */
    void copyTo(OutputStream out) throws IOException;

    /**
     * The lines that the server counts in what is written.
     *
     * @param first whether it is the first row of its COPY, before which the server has not seen what ends a line
     */
    int serverLines(boolean first);

    /** As it stands in the file, without its line end. */
    byte[] original();

    /** How many bytes are written for it, about. */
    int size();

    /** Where it begins. */
    Place place();

    /** Where a value begins, by its position; the row's place when it has none there. */
    Place place(int index);

    /** A value as it was written, cut short. */
    String excerpt(int index);

    /** How many values it has. */
    int values();

    /** Why it cannot be sent; null when it can. */
    @Nullable
    Problem fault();
}
