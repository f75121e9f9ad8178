package dev.pgpx.transfer.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes of a file as they are read. */
final class CountedStream extends FilterInputStream {
    private final LongConsumer listener;
    private long count;

    CountedStream(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int read) {
        count += read;
        listener.accept(count);
    }
}
