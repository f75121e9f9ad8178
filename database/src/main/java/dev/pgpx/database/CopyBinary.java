package dev.pgpx.database;

import dev.pgpx.query.RowBatch;
import dev.pgpx.types.BinaryWriter;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the binary format of COPY.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, Binary Format</a>.
 */
final class CopyBinary implements ParameterWriter {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final int END = -1;
    private static final int FLUSH_AT = 64 * 1024;

    private final BinaryWriter out = new BinaryWriter(FLUSH_AT + 4096);

    private CopyBinary() {}

    static void write(RowBatch<?> batch, OutputStream target) throws IOException {
        CopyBinary copy = new CopyBinary();
        copy.out.writeBytes(SIGNATURE);
        copy.out.writeInt(0); // no flags
        copy.out.writeInt(0); // no header extension
        int columns = batch.columns().size();
        for (int i = 0; i < batch.size(); i++) {
            copy.out.writeShort(columns);
            batch.writeRow(i, copy);
            if (copy.out.size() >= FLUSH_AT) {
                copy.flush(target);
            }
        }
        copy.out.writeShort(END);
        copy.flush(target);
    }

    private void flush(OutputStream target) throws IOException {
        out.writeTo(target);
        out.clear();
    }

    @Override
    public void writeBoolean(boolean value) {
        out.writeInt(1);
        out.writeByte(value ? 1 : 0);
    }

    @Override
    public void writeShort(short value) {
        out.writeInt(Short.BYTES);
        out.writeShort(value);
    }

    @Override
    public void writeInt(int value) {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }

    @Override
    public void writeLong(long value) {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    @Override
    public void writeFloat(float value) {
        out.writeInt(Float.BYTES);
        out.writeInt(Float.floatToIntBits(value));
    }

    @Override
    public void writeDouble(double value) {
        out.writeInt(Double.BYTES);
        out.writeLong(Double.doubleToLongBits(value));
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        if (value == null) {
            out.writeInt(NULL);
            return;
        }
        int mark = out.beginLength();
        codec.encode(value, out);
        out.endLength(mark);
    }
}
