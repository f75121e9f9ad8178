package dev.pgpx.types;

import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, read by position from 0. Valid only until the next row is read; confined to the thread that
 * reads the result.
 */
public interface Row {
    /**
     * How many columns it has.
     *
     * @return the number of columns
     */
    int size();

    /**
     * A column's name, as the server reports it.
     *
     * @param index the column, from 0
     * @return the name; not necessarily unique
     */
    String name(int index);

    /**
     * A column's type, for tools that treat types alike; it may cost a query.
     *
     * @param index the column, from 0
     * @return the name in the catalog: {@code int8}, {@code _text} for an array; with its schema, both quoted, when it is not
     *     on the search path; empty where only codecs know types
     */
    default String typeName(int index) {
        return "";
    }

    /**
     * Whether a column is null.
     *
     * @param index the column, from 0
     * @return true for null
     */
    boolean isNull(int index);

    /**
     * A {@code boolean} that is not null.
     *
     * @param index the column, from 0
     * @return the value
     * @throws ValueException naming the column, when it is null or of another type
     */
    boolean getBoolean(int index);

    /**
     * A {@code smallint} that is not null.
     *
     * @param index the column, from 0
     * @return the value
     * @throws ValueException naming the column, when it is null, of another type or too large
     */
    short getShort(int index);

    /**
     * An {@code integer} that is not null.
     *
     * @param index the column, from 0
     * @return the value
     * @throws ValueException naming the column, when it is null, of another type or too large
     */
    int getInt(int index);

    /**
     * A {@code bigint} that is not null.
     *
     * @param index the column, from 0
     * @return the value
     * @throws ValueException naming the column, when it is null, of another type or too large
     */
    long getLong(int index);

    /**
     * A {@code real} that is not null.
     *
     * @param index the column, from 0
     * @return the value
     * @throws ValueException naming the column, when it is null or of another type
     */
    float getFloat(int index);

    /**
     * A {@code double precision} that is not null.
     *
     * @param index the column, from 0
     * @return the value
     * @throws ValueException naming the column, when it is null or of another type
     */
    double getDouble(int index);

    /**
     * A value of any type as the server prints it, for people to read.
     *
     * @param index the column, from 0
     * @return the text form, or null
     */
    @Nullable
    String getText(int index);

    /**
     * A value of any type.
     *
     * @param index the column, from 0
     * @param codec reads it
     * @param <T> the Java type
     * @return the value, or null
     * @throws ValueException naming the column, when the codec cannot read it
     */
    <T> @Nullable T get(int index, Codec<T> codec);

    /**
     * A value of any type that is not null.
     *
     * @param index the column, from 0
     * @param codec reads it
     * @param <T> the Java type
     * @return the value
     * @throws ValueException naming the column, when it is null or the codec cannot read it
     */
    default <T> T require(int index, Codec<T> codec) {
        T value = get(index, codec);
        if (value == null) {
            throw ValueException.nullColumn(name(index));
        }
        return value;
    }
}
