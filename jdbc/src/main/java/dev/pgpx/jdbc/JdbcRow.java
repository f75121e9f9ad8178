package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Oid;
import org.postgresql.core.Tuple;
import org.postgresql.util.ByteConverter;

/** The current row of a result. Values are read from the bytes that came, in the form in which they came. */
final class JdbcRow implements Row {
    private static final Tuple NONE = new Tuple(0);

    private final RowSource source;
    private final Field[] fields;
    private final JdbcColumns columns;
    private Tuple values = NONE;

    JdbcRow(RowSource source, Field[] fields, JdbcColumns columns) {
        this.source = source;
        this.fields = fields;
        this.columns = columns;
    }

    /** These are the current row's values from now on. */
    void at(Tuple row) {
        values = row;
    }

    @Override
    public int size() {
        return columns.size();
    }

    @Override
    public String name(int index) {
        return columns.get(index).name();
    }

    @Override
    public String typeName(int index) {
        int type = columns.get(index).objectId();
        try {
            String name =
                    source.withDriver(connection -> connection.getTypeInfo().getPGType(type));
            return name == null ? "" : name;
        } catch (SQLException e) {
            throw source.told(e);
        }
    }

    @Override
    public boolean isNull(int index) {
        return values.get(index) == null;
    }

    @Override
    public boolean getBoolean(int index) {
        byte[] bytes = present(index);
        JdbcColumn column = columns.get(index);
        if (column.objectId() == Oid.BOOL && bytes.length == 1) {
            return column.isBinary() ? bytes[0] != 0 : bytes[0] == 't';
        }
        return converted(index, "boolean", ResultSet::getBoolean);
    }

    @Override
    public short getShort(int index) {
        byte[] bytes = present(index);
        return columns.get(index).integerWidth() == Short.BYTES
                ? (short) integer(index, bytes)
                : converted(index, "smallint", ResultSet::getShort);
    }

    @Override
    public int getInt(int index) {
        byte[] bytes = present(index);
        int width = columns.get(index).integerWidth();
        return width == Integer.BYTES || width == Short.BYTES
                ? (int) integer(index, bytes)
                : converted(index, "integer", ResultSet::getInt);
    }

    @Override
    public long getLong(int index) {
        byte[] bytes = present(index);
        return columns.get(index).integerWidth() > 0
                ? integer(index, bytes)
                : converted(index, "bigint", ResultSet::getLong);
    }

    private long integer(int index, byte[] bytes) {
        JdbcColumn column = columns.get(index);
        if (!column.isBinary()) {
            return Long.parseLong(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return switch (column.integerWidth()) {
            case Short.BYTES -> ByteConverter.int2(bytes, 0);
            case Integer.BYTES -> ByteConverter.int4(bytes, 0);
            default -> ByteConverter.int8(bytes, 0);
        };
    }

    @Override
    public float getFloat(int index) {
        byte[] bytes = present(index);
        JdbcColumn column = columns.get(index);
        return column.objectId() == Oid.FLOAT4 && column.isBinary()
                ? ByteConverter.float4(bytes, 0)
                : converted(index, "real", ResultSet::getFloat);
    }

    @Override
    public double getDouble(int index) {
        byte[] bytes = present(index);
        JdbcColumn column = columns.get(index);
        return column.objectId() == Oid.FLOAT8 && column.isBinary()
                ? ByteConverter.float8(bytes, 0)
                : converted(index, "double precision", ResultSet::getDouble);
    }

    private byte[] present(int index) {
        byte[] bytes = values.get(index);
        if (bytes == null) {
            throw ValueException.nullColumn(name(index));
        }
        return bytes;
    }

    @Override
    public @Nullable String getText(int index) {
        byte[] bytes = values.get(index);
        if (bytes == null) {
            return null;
        }
        return columns.get(index).isBinary() ? text(index) : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The text of a value that came in binary form. */
    private String text(int index) {
        try {
            DriverReading<String> reading = ResultSet::getString;
            return source.withDriver(connection -> reading.read(connection, fields, values, index));
        } catch (SQLException e) {
            throw source.told(e);
        }
    }

    @Override
    public <T> @Nullable T get(int index, Codec<T> codec) {
        JdbcColumn column = columns.get(index);
        try {
            column.check(codec);
            byte[] bytes = values.get(index);
            return bytes == null ? null : decode(index, column, codec, bytes);
        } catch (ValueException e) {
            throw e.at("column " + column.name());
        }
    }

    private <T> T decode(int index, JdbcColumn column, Codec<T> codec, byte[] bytes) {
        if (column.isConverted()) {
            return codec.decodeText(text(index));
        }
        if (!column.isBinary()) {
            return codec.decodeText(new String(bytes, StandardCharsets.UTF_8));
        }
        ByteBuffer buffer = columns.buffer(bytes);
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

    private <R> R converted(int index, String type, DriverReading<R> reading) {
        try {
            return source.withDriver(connection -> reading.read(connection, fields, values, index));
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && state.startsWith("08")) {
                throw source.told(e);
            }
            throw ValueException.notOfType(name(index), type, e);
        }
    }
}
