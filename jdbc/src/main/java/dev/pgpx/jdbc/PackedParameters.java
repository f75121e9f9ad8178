package dev.pgpx.jdbc;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.ParameterList;
import org.postgresql.core.v3.SqlSerializationContext;
import org.postgresql.util.ByteStreamWriter;

/**
 * Parameters in the forms of the protocol, before it is known which connection they will go over: codecs are the caller's, and run in its
 * thread. Filled by {@link JdbcParameters}, in order.
 */
final class PackedParameters implements ParameterList {
    private static final String NOT_USED = "parameters are bound in the forms that JdbcParameters uses";

    private final @Nullable Object[] values;
    private final int[] types;

    PackedParameters(int count) {
        values = new @Nullable Object[count];
        types = new int[count];
    }

    /** Whether the server would take both for the same statement: it is prepared for these types. */
    boolean hasTypesOf(PackedParameters other) {
        return Arrays.equals(types, other.types);
    }

    /** Binds them to a list, from a position on; positions begin at 1. */
    void bindTo(ParameterList list, int from) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            Object value = values[i];
            if (value == null) {
                list.setNull(from + i, types[i]);
            } else if (value instanceof byte[] bytes) {
                list.setBinaryParameter(from + i, bytes, types[i]);
            } else {
                list.setStringParameter(from + i, (String) value, types[i]);
            }
        }
    }

    private void set(int index, @Nullable Object value, int type) {
        values[index - 1] = value;
        types[index - 1] = type;
    }

    @Override
    public void setLiteralParameter(int index, String value, int type) {
        set(index, value, type);
    }

    @Override
    public void setStringParameter(int index, String value, int type) {
        set(index, value, type);
    }

    @Override
    public void setBinaryParameter(int index, byte[] value, int type) {
        set(index, value, type);
    }

    @Override
    public void setNull(int index, int type) {
        set(index, null, type);
    }

    @Override
    public void setIntParameter(int index, int value) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void setBytea(int index, byte[] data, int offset, int length) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void setBytea(int index, InputStream stream, int length) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void setBytea(int index, InputStream stream) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void setBytea(int index, ByteStreamWriter writer) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void setText(int index, InputStream stream) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void registerOutParameter(int index, int type) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public ParameterList copy() {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public void appendAll(ParameterList list) {
        throw new UnsupportedOperationException(NOT_USED);
    }

    @Override
    public String toString(int index, boolean standardConformingStrings) {
        return "?"; // values are nobody's business but the server's
    }

    @Override
    public String toString(int index, SqlSerializationContext context) {
        return "?";
    }

    @Override
    public int getParameterCount() {
        return types.length;
    }

    @Override
    public int getInParameterCount() {
        return types.length;
    }

    @Override
    public int getOutParameterCount() {
        return 0;
    }

    @Override
    public int[] getTypeOIDs() {
        return types;
    }

    @Override
    public @Nullable Object[] getValues() {
        return values;
    }
}
