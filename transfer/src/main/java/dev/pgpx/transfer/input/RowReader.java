package dev.pgpx.transfer.input;

import java.util.List;

/** Reads a file row by row. One thread at a time. */
interface RowReader extends AutoCloseable {
    /** Goes to the next row; false after the last. */
    boolean next();

    /** The row, which changes with {@link #next()}. */
    Row row();

    /** The row, to be kept. */
    Row kept();

    /** What goes before the rejected rows in a file of them: the header as it stands in the file; nothing when there is none. */
    List<byte[]> heading();

    /** How COPY is to read what the rows write. */
    String copyOptions();

    /** How many rows there have been. */
    long count();

    @Override
    void close();
}
