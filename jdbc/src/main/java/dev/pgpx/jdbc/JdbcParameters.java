package dev.pgpx.jdbc;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            "_uuid",
            "_bytea");

    private final PreparedStatement statement;
    private int index;

    JdbcParameters(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public void writeBoolean(boolean value) {
        bind(at -> statement.setBoolean(at, value));
    }

    @Override
    public void writeShort(short value) {
        bind(at -> statement.setShort(at, value));
    }

    @Override
    public void writeInt(int value) {
        bind(at -> statement.setInt(at, value));
    }

    @Override
    public void writeLong(long value) {
        bind(at -> statement.setLong(at, value));
    }

    @Override
    public void writeFloat(float value) {
        bind(at -> statement.setFloat(at, value));
    }

    @Override
    public void writeDouble(double value) {
        bind(at -> statement.setDouble(at, value));
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        try {
            bind(at -> bindValue(at, codec, value));
        } catch (ValueException e) {
            throw e.problem().where() == null ? e.at("parameter $" + index) : e;
        }
    }

    private <T> void bindValue(int at, Codec<T> codec, @Nullable T value) throws SQLException {
        PgType type = codec.type();
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (!type.isBuiltIn()) {
            statement.setObject(at, codec.text(value), Types.OTHER);
        } else if (value instanceof Long number && type.name().equals("int8")) {
            statement.setLong(at, number);
        } else if (value instanceof Integer number && type.name().equals("int4")) {
            statement.setInt(at, number);
        } else if (value instanceof String && type.name().equals("text")) {
            statement.setString(at, codec.text(value));
        } else if (value instanceof UUID && type.name().equals("uuid")) {
            statement.setObject(at, value);
        } else if (value instanceof byte[] bytes && type.name().equals("bytea")) {
            statement.setBytes(at, bytes);
        } else if (KNOWN.contains(type.name())) {
            statement.setObject(at, new BoundValue<>(codec, value));
        } else {
            statement.setObject(at, codec.text(value), Types.OTHER);
        }
    }

    private void bind(Binding binding) {
        index++;
        try {
            binding.bind(index);
        } catch (SQLException e) {
            throw new BindingFailure(e);
        }
    }

    private interface Binding {
        void bind(int at) throws SQLException;
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
