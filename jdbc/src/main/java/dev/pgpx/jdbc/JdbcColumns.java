package dev.pgpx.jdbc;

import java.nio.ByteBuffer;
import org.postgresql.core.Field;

/**
 * The columns of a result. A connection keeps them as long as the driver keeps the description they are made from, so that
 * what was found out about them is not found out for each execution anew. One thread at a time.
 */
final class JdbcColumns {
    private static final int SMALL = 64;

    private final JdbcColumn[] columns;
    /** Holds a short value while it is decoded: a buffer for each value would cost more than most decoding. */
    private final ByteBuffer small = ByteBuffer.allocate(SMALL);

    private JdbcColumns(JdbcColumn[] columns) {
        this.columns = columns;
    }

    static JdbcColumns of(Field[] fields) {
        JdbcColumn[] columns = new JdbcColumn[fields.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new JdbcColumn(fields[i]);
        }
        return new JdbcColumns(columns);
    }

    /** Whether they are of this description still: the driver changes the form of values in it once it knows their types. */
    boolean fit(Field[] fields) {
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].fits(fields[i])) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return columns.length;
    }

    JdbcColumn get(int index) {
        return columns[index];
    }

    /** The bytes to read from; until the next call. */
    ByteBuffer buffer(byte[] bytes) {
        return bytes.length <= SMALL ? small.clear().put(bytes).flip() : ByteBuffer.wrap(bytes);
    }
}
