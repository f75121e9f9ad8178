package dev.pgpx.jdbc;

import dev.pgpx.types.BinaryWriter;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.core.ParameterList;
import org.postgresql.util.ByteConverter;

/**
 * Binds values to a prepared statement, one after the other. Types that the driver knows are bound with their object id; all
 * others go as text without one, and the statement's text casts them.
 */
final class JdbcParameters implements ParameterWriter {
    private static final Set<String> KNOWN = Set.of(
            "numeric",
            "text",
            "varchar",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "bool",
            "uuid",
            "money",
            "_money",
            "_numeric",
            "_text",
            "_varchar",
            "_date",
            "_time",
            "_timetz",
            "_timestamp",
            "_timestamptz",
            "_int2",
            "_int4",
            "_int8",
            "_float4",
            "_float8",
            "_bool",
            "_interval",
            "_json",
            "_jsonb",
            "_uuid",
            "_bytea");

    private final BaseConnection driver;
    private final ParameterList list;
    private int index;
    private @Nullable BinaryWriter binary;

    JdbcParameters(BaseConnection driver, ParameterList list) {
        this.driver = driver;
        this.list = list;
    }

    @Override
    public void writeBoolean(boolean value) {
        try {
            list.setLiteralParameter(++index, value ? "TRUE" : "FALSE", Oid.BOOL);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void writeShort(short value) {
        try {
            bindShort(++index, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void bindShort(int at, short value) throws SQLException {
        if (driver.binaryTransferSend(Oid.INT2)) {
            list.setBinaryParameter(at, new byte[] {(byte) (value >> 8), (byte) value}, Oid.INT2);
        } else {
            list.setLiteralParameter(at, Integer.toString(value), Oid.INT2);
        }
    }

    @Override
    public void writeInt(int value) {
        try {
            bindInt(++index, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void bindInt(int at, int value) throws SQLException {
        if (driver.binaryTransferSend(Oid.INT4)) {
            byte[] bytes = new byte[Integer.BYTES];
            ByteConverter.int4(bytes, 0, value);
            list.setBinaryParameter(at, bytes, Oid.INT4);
        } else {
            list.setLiteralParameter(at, Integer.toString(value), Oid.INT4);
        }
    }

    @Override
    public void writeLong(long value) {
        try {
            bindLong(++index, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void bindLong(int at, long value) throws SQLException {
        if (driver.binaryTransferSend(Oid.INT8)) {
            byte[] bytes = new byte[Long.BYTES];
            ByteConverter.int8(bytes, 0, value);
            list.setBinaryParameter(at, bytes, Oid.INT8);
        } else {
            list.setLiteralParameter(at, Long.toString(value), Oid.INT8);
        }
    }

    @Override
    public void writeFloat(float value) {
        try {
            bindFloat(++index, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void bindFloat(int at, float value) throws SQLException {
        if (driver.binaryTransferSend(Oid.FLOAT4)) {
            byte[] bytes = new byte[Float.BYTES];
            ByteConverter.float4(bytes, 0, value);
            list.setBinaryParameter(at, bytes, Oid.FLOAT4);
        } else {
            list.setLiteralParameter(at, Float.toString(value), Oid.FLOAT8);
        }
    }

    @Override
    public void writeDouble(double value) {
        try {
            bindDouble(++index, value);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void bindDouble(int at, double value) throws SQLException {
        if (driver.binaryTransferSend(Oid.FLOAT8)) {
            byte[] bytes = new byte[Double.BYTES];
            ByteConverter.float8(bytes, 0, value);
            list.setBinaryParameter(at, bytes, Oid.FLOAT8);
        } else {
            list.setLiteralParameter(at, Double.toString(value), Oid.FLOAT8);
        }
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        try {
            bindValue(++index, codec, value);
        } catch (SQLException e) {
            throw failed(e);
        } catch (ValueException e) {
            throw e.problem().where() == null ? e.at("parameter $" + index) : e;
        }
    }

    private <T> void bindValue(int at, Codec<T> codec, @Nullable T value) throws SQLException {
        PgType type = codec.type();
        if (value == null) {
            list.setNull(at, Oid.UNSPECIFIED);
        } else if (!type.isBuiltIn()) {
            list.setStringParameter(at, codec.text(value), Oid.UNSPECIFIED);
        } else if (value instanceof Long number && type.oid() == Oid.INT8) {
            bindLong(at, number);
        } else if (value instanceof Integer number && type.oid() == Oid.INT4) {
            bindInt(at, number);
        } else if (value instanceof String && type.oid() == Oid.TEXT) {
            boolean typed = driver.getStringVarcharFlag();
            list.setStringParameter(at, codec.text(value), typed ? Oid.VARCHAR : Oid.UNSPECIFIED);
        } else if (value instanceof byte[] bytes && type.oid() == Oid.BYTEA) {
            list.setBytea(at, bytes, 0, bytes.length);
        } else if (KNOWN.contains(type.name())) {
            bindKnown(at, codec, value);
        } else {
            list.setStringParameter(at, codec.text(value), Oid.UNSPECIFIED);
        }
    }

    /** In binary form where driver and codec speak it, else as text. */
    private <T> void bindKnown(int at, Codec<T> codec, T value) throws SQLException {
        int type = codec.type().oid();
        if (codec.hasBinary() && driver.binaryTransferSend(type)) {
            BinaryWriter writer = writer();
            codec.encode(value, writer);
            list.setBinaryParameter(at, writer.toBytes(), type);
        } else {
            list.setStringParameter(at, codec.text(value), type);
        }
    }

    private BinaryWriter writer() {
        BinaryWriter writer = binary;
        if (writer == null) {
            writer = new BinaryWriter();
            binary = writer;
        }
        writer.clear();
        return writer;
    }

    private static RuntimeException failed(SQLException failure) {
        return new BindingFailure(failure);
    }

    /** Carries the driver's failure through the writer's interface to the session, which translates it. */
    static final class BindingFailure extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SQLException failure;

        BindingFailure(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }
}
