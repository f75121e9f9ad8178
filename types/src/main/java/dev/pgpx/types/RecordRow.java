package dev.pgpx.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an anonymous record, as a row. Everything is read through codecs. */
abstract class RecordRow implements Row {
    private final List<String> names;

    RecordRow(List<String> names) {
        this.names = names;
    }

    /** Decodes a field; null for null. */
    abstract <T> @Nullable T decode(int index, Codec<T> codec);

    @Override
    public final int size() {
        return names.size();
    }

    @Override
    public final String name(int index) {
        return names.get(index);
    }

    @Override
    public final <T> @Nullable T get(int index, Codec<T> codec) {
        try {
            return decode(index, codec);
        } catch (ValueException e) {
            throw e.at("column " + name(index));
        }
    }

    @Override
    public final boolean getBoolean(int index) {
        return require(index, Codecs.BOOL);
    }

    @Override
    public final short getShort(int index) {
        return require(index, Codecs.INT2);
    }

    @Override
    public final int getInt(int index) {
        return require(index, Codecs.INT4);
    }

    @Override
    public final long getLong(int index) {
        return require(index, Codecs.INT8);
    }

    @Override
    public final float getFloat(int index) {
        return require(index, Codecs.FLOAT4);
    }

    @Override
    public final double getDouble(int index) {
        return require(index, Codecs.FLOAT8);
    }
}
