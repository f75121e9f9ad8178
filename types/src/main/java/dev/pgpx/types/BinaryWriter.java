package dev.pgpx.types;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A growing byte array, written big-endian as PostgreSQL reads it. One thread at a time.
 */
public final class BinaryWriter {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes;
    private int size;

    /** An empty writer. */
    public BinaryWriter() {
        this(64);
    }

    /**
     * An empty writer with room.
     *
     * @param capacity bytes that fit before it grows
     */
    public BinaryWriter(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /**
     * How much has been written.
     *
     * @return bytes
     */
    public int size() {
        return size;
    }

    /** Forgets what has been written, keeps the room. */
    public void clear() {
        size = 0;
    }

    /**
     * Appends one byte.
     *
     * @param value its low eight bits
     */
    public void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /**
     * Appends two bytes.
     *
     * @param value its low sixteen bits
     */
    public void writeShort(int value) {
        reserve(2);
        SHORT.set(bytes, size, (short) value);
        size += 2;
    }

    /**
     * Appends four bytes.
     *
     * @param value the number
     */
    public void writeInt(int value) {
        reserve(4);
        INT.set(bytes, size, value);
        size += 4;
    }

    /**
     * Appends eight bytes.
     *
     * @param value the number
     */
    public void writeLong(long value) {
        reserve(8);
        LONG.set(bytes, size, value);
        size += 8;
    }

    /**
     * Appends bytes.
     *
     * @param source all of it, copied
     */
    public void writeBytes(byte[] source) {
        reserve(source.length);
        System.arraycopy(source, 0, bytes, size, source.length);
        size += source.length;
    }

    /**
     * Begins a value that is preceded by its length in four bytes.
     *
     * @return the mark to give to {@link #endLength(int)}
     */
    public int beginLength() {
        int mark = size;
        writeInt(0);
        return mark;
    }

    /**
     * Ends such a value: its length is put in place.
     *
     * @param mark what {@link #beginLength()} returned
     */
    public void endLength(int mark) {
        INT.set(bytes, mark, size - mark - 4);
    }

    /**
     * What has been written.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /**
     * Copies what has been written.
     *
     * @param target receives {@link #size()} bytes
     * @param offset where it begins there
     */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, size);
    }

    /**
     * Hands on what has been written.
     *
     * @param out receives {@link #size()} bytes
     * @throws IOException when it does
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    private void reserve(int more) {
        int needed = size + more;
        if (needed < 0) {
            throw new OutOfMemoryError("a value of more than 2 GiB");
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L)));
        }
    }
}
