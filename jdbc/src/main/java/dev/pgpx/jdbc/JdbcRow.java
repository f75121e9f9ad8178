package dev.pgpx.jdbc;

import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;

/** The current row of a result set. Columns are checked against the codecs that read them once for the result. */
final class JdbcRow implements Row {
    private static final int SMALL = 64;

    private final ResultSet rows;
    private final Function<SQLException, DatabaseException> failures;
    private final ResultSetMetaData metaData;
    private final JdbcColumn[] columns;
    /** Holds a short value while it is decoded: a buffer for each value would cost more than most decoding. */
    private final ByteBuffer small = ByteBuffer.allocate(SMALL);

    private JdbcRow(
            ResultSet rows,
            Function<SQLException, DatabaseException> failures,
            ResultSetMetaData metaData,
            JdbcColumn[] columns) {
        this.rows = rows;
        this.failures = failures;
        this.metaData = metaData;
        this.columns = columns;
    }

    static JdbcRow of(ResultSet rows, Function<SQLException, DatabaseException> failures) throws SQLException {
        ResultSetMetaData metaData = rows.getMetaData();
        PGResultSetMetaData formats = metaData.unwrap(PGResultSetMetaData.class);
        JdbcColumn[] columns = new JdbcColumn[metaData.getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new JdbcColumn(metaData.getColumnLabel(i + 1), i + 1, formats.getFormat(i + 1) == 1);
        }
        return new JdbcRow(rows, failures, metaData, columns);
    }

    @Override
    public int size() {
        return columns.length;
    }

    @Override
    public String name(int index) {
        return columns[index].name();
    }

    /** The driver calls integers with a sequence serial. */
    @Override
    public String typeName(int index) {
        try {
            String name = metaData.getColumnTypeName(index + 1);
            return switch (name) {
                case "smallserial" -> "int2";
                case "serial" -> "int4";
                case "bigserial" -> "int8";
                default -> name;
            };
        } catch (SQLException e) {
            throw failures.apply(e);
        }
    }

    @Override
    public boolean isNull(int index) {
        try {
            return rows.getBytes(index + 1) == null;
        } catch (SQLException e) {
            throw failures.apply(e);
        }
    }

    @Override
    public boolean getBoolean(int index) {
        try {
            boolean value = rows.getBoolean(index + 1);
            requireNotNull(index, !value);
            return value;
        } catch (SQLException e) {
            throw unreadable(index, "boolean", e);
        }
    }

    @Override
    public short getShort(int index) {
        try {
            short value = rows.getShort(index + 1);
            requireNotNull(index, value == 0);
            return value;
        } catch (SQLException e) {
            throw unreadable(index, "smallint", e);
        }
    }

    @Override
    public int getInt(int index) {
        try {
            int value = rows.getInt(index + 1);
            requireNotNull(index, value == 0);
            return value;
        } catch (SQLException e) {
            throw unreadable(index, "integer", e);
        }
    }

    @Override
    public long getLong(int index) {
        try {
            long value = rows.getLong(index + 1);
            requireNotNull(index, value == 0);
            return value;
        } catch (SQLException e) {
            throw unreadable(index, "bigint", e);
        }
    }

    @Override
    public float getFloat(int index) {
        try {
            float value = rows.getFloat(index + 1);
            requireNotNull(index, value == 0);
            return value;
        } catch (SQLException e) {
            throw unreadable(index, "real", e);
        }
    }

    @Override
    public double getDouble(int index) {
        try {
            double value = rows.getDouble(index + 1);
            requireNotNull(index, value == 0);
            return value;
        } catch (SQLException e) {
            throw unreadable(index, "double precision", e);
        }
    }

    /** The driver gives zero for null, so only a zero has to be looked at twice. */
    private void requireNotNull(int index, boolean maybeNull) throws SQLException {
        if (maybeNull && rows.wasNull()) {
            throw ValueException.nullColumn(name(index));
        }
    }

    @Override
    public @Nullable String getText(int index) {
        try {
            return rows.getString(index + 1);
        } catch (SQLException e) {
            throw failures.apply(e);
        }
    }

    @Override
    public <T> @Nullable T get(int index, Codec<T> codec) {
        JdbcColumn column = columns[index];
        try {
            column.check(codec, metaData);
            byte[] bytes = rows.getBytes(index + 1);
            return bytes == null ? null : decode(index, column, codec, bytes);
        } catch (ValueException e) {
            throw e.at("column " + column.name());
        } catch (SQLException e) {
            throw failures.apply(e);
        }
    }

    private <T> T decode(int index, JdbcColumn column, Codec<T> codec, byte[] bytes) throws SQLException {
        if (column.isConverted()) {
            return codec.decodeText(rows.getString(index + 1));
        }
        if (!column.isBinary()) {
            return codec.decodeText(new String(bytes, StandardCharsets.UTF_8));
        }
        ByteBuffer buffer = bytes.length <= SMALL ? small.clear().put(bytes).flip() : ByteBuffer.wrap(bytes);
        try {
            T value = codec.decode(buffer);
            if (buffer.hasRemaining()) {
                throw ValueException.unreadable(codec.type(), buffer.remaining() + " bytes too many", null);
            }
            return value;
        } catch (BufferUnderflowException e) {
            throw ValueException.unreadable(codec.type(), bytes.length + " bytes are too few", e);
        }
    }

    private RuntimeException unreadable(int index, String type, SQLException failure) {
        String state = failure.getSQLState();
        if (state != null && state.startsWith("08")) {
            return failures.apply(failure);
        }
        return ValueException.notOfType(name(index), type, failure);
    }
}
