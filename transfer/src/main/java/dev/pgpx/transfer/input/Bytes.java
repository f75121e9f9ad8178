package dev.pgpx.transfer.input;

import dev.pgpx.transfer.TransferException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a file from the beginning of the current record to what has been read so far. Grows with the longest record; a record
 * of more than 64 MiB is none.
 */
final class Bytes {
    private static final int SIZE = 256 * 1024;
    private static final int LONGEST = 64 * 1024 * 1024;

    private final String name;
    private final InputStream in;
    private byte[] array = new byte[SIZE];
    private int start;
    private int end;

    Bytes(String name, InputStream in) {
        this.name = name;
        this.in = in;
        more();
        boolean marked = end >= 3 && array[0] == (byte) 0xef && array[1] == (byte) 0xbb && array[2] == (byte) 0xbf;
        start = marked ? 3 : 0;
    }

    byte[] array() {
        return array;
    }

    /** Where the record begins. */
    int start() {
        return start;
    }

    /** Behind the last byte that has been read. */
    int end() {
        return end;
    }

    /** The next record begins there. */
    void startAt(int index) {
        start = index;
    }

    boolean isTooLong() {
        return end - start >= LONGEST;
    }

    /**
     * Reads more behind what there is; what lies before the record goes, so that all indexes fall by {@link #start()}.
     *
     * @return false at the end of the file
     */
    boolean more() {
        System.arraycopy(array, start, array, 0, end - start);
        end -= start;
        start = 0;
        if (end > array.length / 2) {
            array = Arrays.copyOf(array, array.length * 2);
        }
        try {
            int read = in.read(array, end, array.length - end);
            end += Math.max(0, read);
            return read > 0;
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", name, e.toString()).causedBy(e);
        }
    }

    void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", name, e.toString()).causedBy(e);
        }
    }
}
