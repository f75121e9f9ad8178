package dev.pgpx.transfer.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Counts the bytes of a file as they are written; tells every 256 KiB. */
final class CountedOutput extends FilterOutputStream {
    private static final long TELL_EVERY = 256 * 1024L;

    private final LongConsumer listener;
    private long count;
    private long next = TELL_EVERY;

    CountedOutput(OutputStream out, LongConsumer listener) {
        super(out);
        this.listener = listener;
    }

    long count() {
        return count;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        counted(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        counted(length);
    }

    private void counted(int length) {
        count += length;
        if (count >= next) {
            next = count + TELL_EVERY;
            listener.accept(count);
        }
    }
}
