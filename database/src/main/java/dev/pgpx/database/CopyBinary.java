package dev.pgpx.database;

import dev.pgpx.query.RowBatch;
import dev.pgpx.types.BinaryCells;
import dev.pgpx.types.BinaryWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes rows in the binary format of COPY.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, Binary Format</a>.
 */
final class CopyBinary {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int END = -1;
    private static final int FLUSH_AT = 64 * 1024;

    private final BinaryWriter out = new BinaryWriter(FLUSH_AT + 4096);
    private final BinaryCells cells = new BinaryCells(out);
    private final RowBatch<?> batch;

    private CopyBinary(RowBatch<?> batch) {
        this.batch = batch;
    }

    /** Writes the rows. */
    static void write(RowBatch<?> batch, OutputStream target) throws IOException {
        new CopyBinary(batch).write(target, 0, false);
    }

    /** Writes the rows, each with its ordinal as one more value. */
    static void writeNumbered(RowBatch<?> batch, long first, OutputStream target) throws IOException {
        new CopyBinary(batch).write(target, first, true);
    }

    /** Writes the rows to nowhere, and gives how many bytes that were. */
    static int bytes(RowBatch<?> batch) {
        BinaryWriter written = new BinaryWriter();
        BinaryCells nowhere = new BinaryCells(written);
        for (int i = 0; i < batch.size(); i++) {
            batch.writeRow(i, nowhere);
        }
        return written.size();
    }

    private void write(OutputStream target, long first, boolean numbered) throws IOException {
        out.writeBytes(SIGNATURE);
        out.writeInt(0); // no flags
        out.writeInt(0); // no header extension
        int columns = batch.columns().size() + (numbered ? 1 : 0);
        for (int i = 0; i < batch.size(); i++) {
            out.writeShort(columns);
            batch.writeRow(i, cells);
            if (numbered) {
                cells.writeLong(first + i);
            }
            if (out.size() >= FLUSH_AT) {
                flush(target);
            }
        }
        out.writeShort(END);
        flush(target);
    }

    private void flush(OutputStream target) throws IOException {
        out.writeTo(target);
        out.clear();
    }
}
