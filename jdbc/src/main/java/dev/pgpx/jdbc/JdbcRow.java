package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import dev.pgpx.types.bytes.ArrayDecoder;
import dev.pgpx.types.bytes.PlainText;
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
        JdbcColumn column = columns.get(index);
        if (column.integerWidth() == Short.BYTES) {
            return column.isBinary() ? ByteConverter.int2(bytes, 0) : (short) number(bytes);
        }
        return converted(index, "smallint", ResultSet::getShort);
    }

    @Override
    public int getInt(int index) {
        byte[] bytes = present(index);
        JdbcColumn column = columns.get(index);
        int width = column.integerWidth();
        if (width == Integer.BYTES && column.isBinary()) {
            return ByteConverter.int4(bytes, 0);
        }
        return width == Integer.BYTES || width == Short.BYTES
                ? (int) integer(column, bytes)
                : converted(index, "integer", ResultSet::getInt);
    }

    @Override
    public long getLong(int index) {
        byte[] bytes = present(index);
        JdbcColumn column = columns.get(index);
        int width = column.integerWidth();
        if (width == Long.BYTES && column.isBinary()) {
            return ByteConverter.int8(bytes, 0);
        }
        return width > 0 ? integer(column, bytes) : converted(index, "bigint", ResultSet::getLong);
    }

    /** An integer in text form, or narrower than what is asked for. */
    private static long integer(JdbcColumn column, byte[] bytes) {
        if (!column.isBinary()) {
            return number(bytes);
        }
        return switch (column.integerWidth()) {
            case Short.BYTES -> ByteConverter.int2(bytes, 0);
            case Integer.BYTES -> ByteConverter.int4(bytes, 0);
            default -> ByteConverter.int8(bytes, 0);
        };
    }

    /** A number in text form, which the server has made of an integer of 64 bits at most. */
    private static long number(byte[] digits) {
        long number = 0;
        int begin = digits[0] == '-' ? 1 : 0;
        for (int i = begin; i < digits.length; i++) {
            number = 10 * number - (digits[i] - '0');
        }
        return begin == 0 ? -number : number;
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
        JdbcColumn column = columns.get(index);
        return column.isBinary() ? text(index) : column.text(bytes);
    }

    /** The text of a value that came in binary form. */
    private String text(int index) {
        try {
            return read(index, ResultSet::getString);
        } catch (SQLException e) {
            throw source.told(e);
        }
    }

    private <R> R read(int index, DriverReading<R> reading) throws SQLException {
        JdbcColumn column = columns.get(index);
        if (!column.isVersioned()) {
            return source.withDriver(connection -> reading.read(connection, fields, values, index));
        }
        Field[] plain = {new Field(column.name(), column.objectId())};
        Tuple value = new Tuple(new byte[][] {column.text(present(index)).getBytes(StandardCharsets.UTF_8)});
        return source.withDriver(connection -> reading.read(connection, plain, value, 0));
    }

    /**
     * Almost all values are read here; {@link #unusual} has what is seldom, and is kept apart to keep this short. The casts tell the
     * compiler of the JVM, which knows the codec where generated code calls this, that it need not look at the other form.
     */
    @Override
    @SuppressWarnings({
        "ReferenceEquality", // the codec that has been checked, and no other
        "unchecked" // a codec's own decoder gives what it does
    })
    public <T> @Nullable T get(int index, Codec<T> codec) {
        JdbcColumn column = columns.get(index);
        byte[] bytes = values.get(index);
        if (column.usual() != codec) {
            return unusual(index, codec, bytes);
        }
        if (bytes == null) {
            return null;
        }
        try {
            return column.isBinary()
                    ? ((ArrayDecoder<T>) codec).decode(bytes, 0, bytes.length)
                    : ((PlainText<T>) codec).decodeText(column.text(bytes));
        } catch (ValueException e) {
            throw e.at("column " + column.name());
        }
    }

    /** The same as what is inherited, here so that the compiler of the JVM knows of this class only. */
    @Override
    public <T> T require(int index, Codec<T> codec) {
        T value = get(index, codec);
        if (value == null) {
            throw ValueException.nullColumn(name(index));
        }
        return value;
    }

    /**
     * A codec that is new to the column, text that is more than a string, what {@link #buffered} reads. It reads by the codec that
     * the column keeps, which is the same, but unknown to the compiler of the JVM: a codec's reading of text is not copied to
     * wherever rows are read.
     */
    @SuppressWarnings("unchecked") // the column's codec is the one that is given here
    private <T> @Nullable T unusual(int index, Codec<T> codec, byte @Nullable [] bytes) {
        JdbcColumn column = columns.get(index);
        try {
            Codec<?> checked = column.checked(codec);
            if (bytes == null) {
                return null;
            }
            return (T) (column.isBinary() ? buffered(index, checked, bytes) : checked.decodeText(column.text(bytes)));
        } catch (ValueException e) {
            throw e.at("column " + column.name());
        }
    }

    /** By a codec that reads from buffers, or one that is given the text. */
    private Object buffered(int index, Codec<?> codec, byte[] bytes) {
        if (columns.get(index).isConverted()) {
            return codec.decodeText(text(index));
        }
        ByteBuffer buffer = columns.buffer(bytes);
        try {
            Object value = codec.decode(buffer);
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
            return read(index, reading);
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && state.startsWith("08")) {
                throw source.told(e);
            }
            throw ValueException.notOfType(name(index), type, e);
        }
    }
}
