package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.util.List;

/**
 * Declares the columns of a table that are of common types. Extended by {@link TableSpecialColumns} alone.
 *
 * @param <E> the record
 */
public abstract sealed class TableColumns<E> extends TableContents<E> permits TableSpecialColumns {
    TableColumns() {}

    /**
     * Declares a column of a text type.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final TextColumn text(String name, Codec<String> codec, ColumnFlag... flags) {
        return add(new TextColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of a numeric type.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <N> its Java type
     * @return the column
     */
    protected final <N extends Number> NumberColumn<N> number(String name, Codec<N> codec, ColumnFlag... flags) {
        return add(new NumberColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code date}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> DateColumn<T> date(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new DateColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code time} or {@code timetz}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> TimeColumn<T> time(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new TimeColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code timestamp}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> TimestampColumn<T> timestamp(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new TimestampColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code timestamptz}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> TimestamptzColumn<T> timestamptz(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new TimestamptzColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code interval}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> IntervalColumn<T> interval(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new IntervalColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of a type that has an order and no operators of its own.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> ComparableColumn<T> comparable(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new ComparableColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code boolean}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final BooleanColumn bool(String name, Codec<Boolean> codec, ColumnFlag... flags) {
        return add(new BooleanColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code jsonb}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> JsonColumn<T> json(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new JsonColumn<>(define(name, codec, flags)));
    }

    /**
     * Declares a column of an array type.
     *
     * @param name its name
     * @param codec its codec
     * @param elementCodec the codec of its elements
     * @param family the family of its elements
     * @param flags what is special about it
     * @param <T> the Java type of its elements
     * @param <X> the expressions that its elements make
     * @return the column
     */
    protected final <T, X extends Expression<T>> ArrayColumn<T, X> array(
            String name, Codec<List<T>> codec, Codec<T> elementCodec, Family<T, X> family, ColumnFlag... flags) {
        return add(new ArrayColumn<>(define(name, codec, flags), elementCodec, family));
    }

    /**
     * Declares a column of a range type.
     *
     * @param name its name
     * @param codec its codec
     * @param boundCodec the codec of its bounds
     * @param family the family of its bounds
     * @param flags what is special about it
     * @param <T> the Java type of its bounds
     * @param <X> the expressions that its bounds make
     * @return the column
     */
    protected final <T, X extends Expression<T>> RangeColumn<T, X> range(
            String name, Codec<Range<T>> codec, Codec<T> boundCodec, Family<T, X> family, ColumnFlag... flags) {
        return add(new RangeColumn<>(define(name, codec, flags), boundCodec, family));
    }

    /**
     * Declares a column of a multirange type.
     *
     * @param name its name
     * @param codec its codec
     * @param rangeCodec the codec of its ranges
     * @param boundCodec the codec of their bounds
     * @param family the family of the bounds
     * @param flags what is special about it
     * @param <T> the Java type of the bounds
     * @param <X> the expressions that bounds make
     * @return the column
     */
    protected final <T, X extends Expression<T>> MultirangeColumn<T, X> multirange(
            String name,
            Codec<Multirange<T>> codec,
            Codec<Range<T>> rangeCodec,
            Codec<T> boundCodec,
            Family<T, X> family,
            ColumnFlag... flags) {
        return add(new MultirangeColumn<>(define(name, codec, flags), rangeCodec, boundCodec, family));
    }
}
