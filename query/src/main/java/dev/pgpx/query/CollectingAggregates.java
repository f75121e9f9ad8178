package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.MultiArray;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import dev.pgpx.types.Xml;

/**
 * Aggregates that keep all values of a group, one after another; {@link Sql} inherits them. {@link Aggregate#orderBy} says in
 * which order.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html">Aggregate Functions</a>.
 */
abstract sealed class CollectingAggregates extends RegressionAggregates permits JsonAggregates {
    CollectingAggregates() {}

    /**
     * {@code string_agg} of texts; nulls are left out.
     *
     * @param texts the texts
     * @param delimiter what stands between two of them
     * @return the text; null in a group without values
     */
    public static TextAggregate stringAgg(TextExpression texts, String delimiter) {
        return new TextAggregate(call("string_agg", texts.node(), Node.Value.of(Codecs.TEXT, delimiter)), Codecs.TEXT);
    }

    /**
     * {@code string_agg} of texts; nulls are left out.
     *
     * @param texts the texts
     * @param delimiters what stands before each of them but the first
     * @return the text; null in a group without values
     */
    public static TextAggregate stringAgg(TextExpression texts, TextExpression delimiters) {
        return new TextAggregate(call("string_agg", texts.node(), delimiters.node()), Codecs.TEXT);
    }

    /**
     * {@code string_agg} of bytes; nulls are left out.
     *
     * @param bytes the byte strings
     * @param delimiter what stands between two of them
     * @return the bytes; null in a group without values
     */
    public static ValueAggregate<byte[]> stringAgg(Expression<byte[]> bytes, byte[] delimiter) {
        Node between = Node.Value.of(Codecs.BYTEA, delimiter.clone());
        return new ValueAggregate<>(call("string_agg", bytes.node(), between), Codecs.BYTEA);
    }

    /**
     * {@code xmlagg}: the values, one after another; nulls are left out.
     *
     * @param values the values
     * @return the XML content; null in a group without values
     */
    public static ValueAggregate<Xml> xmlAgg(Expression<Xml> values) {
        return new ValueAggregate<>(call("xmlagg", values.node()), values.codec());
    }

    /**
     * {@code array_agg} of values of a family, which the elements keep.
     *
     * @param values the values; nulls become null elements
     * @param <T> their Java type
     * @param <X> their family
     * @return the array; null in a group without rows
     */
    public static <T, X extends ComparableExpression<T>> ArrayAggregate<T, X> arrayAgg(FamilyExpression<T, X> values) {
        return array(values, values.family());
    }

    /**
     * {@code array_agg} of values of a type with an order.
     *
     * @param values the values; nulls become null elements
     * @param <T> their Java type
     * @return the array; null in a group without rows
     */
    public static <T> ArrayAggregate<T, ComparableExpression<T>> arrayAgg(ComparableExpression<T> values) {
        return array(values, Family.comparable());
    }

    /**
     * {@code array_agg} of {@code jsonb}.
     *
     * @param values the values; nulls become null elements
     * @param <T> the Java type that they are read as
     * @return the array; null in a group without rows
     */
    public static <T> ArrayAggregate<T, JsonExpression<T>> arrayAgg(JsonExpression<T> values) {
        return array(values, Family.json());
    }

    /**
     * {@code array_agg} of values of any type.
     *
     * @param values the values; nulls become null elements
     * @param <T> their Java type
     * @return the array; null in a group without rows
     */
    public static <T> ArrayAggregate<T, Expression<T>> arrayAgg(Expression<T> values) {
        return array(values, Family.any());
    }

    /**
     * {@code array_agg} of arrays, which makes an array of one more dimension.
     *
     * @param arrays the arrays, all of the same size; the server refuses a null or an empty one
     * @param <E> the Java type of the elements
     * @param <X> the family of the elements
     * @return the array; null in a group without rows
     */
    public static <E, X extends Expression<E>> ValueAggregate<MultiArray<E>> arrayAgg(ArrayExpression<E, X> arrays) {
        return new ValueAggregate<>(call("array_agg", arrays.node()), Codecs.multiArray(arrays.elementCodec()));
    }

    private static <T, X extends Expression<T>> ArrayAggregate<T, X> array(Expression<T> values, Family<T, X> family) {
        return new ArrayAggregate<>(call("array_agg", values.node()), values.codec(), family);
    }

    /**
     * {@code range_agg}: what the ranges cover together. Needs PostgreSQL 14.
     *
     * @param ranges the ranges; nulls are left out
     * @param <T> the Java type of the bounds
     * @param <X> the family of the bounds
     * @return the multirange; null in a group without values
     */
    public static <T, X extends Expression<T>> MultirangeAggregate<T, X> rangeAgg(RangeExpression<T, X> ranges) {
        Codec<Multirange<T>> codec = Codecs.multirange(
                ranges.boundCodec(), MultirangeTypes.of(ranges.codec().type()));
        return new MultirangeAggregate<>(
                ofRanges("range_agg", ranges), codec, ranges.codec(), ranges.boundCodec(), ranges.boundFamily());
    }

    /**
     * {@code range_agg} of multiranges: what they cover together. Needs PostgreSQL 15.
     *
     * @param multiranges the multiranges; nulls are left out
     * @param <T> the Java type of the bounds
     * @param <X> the family of the bounds
     * @return the multirange; null in a group without values
     */
    public static <T, X extends Expression<T>> MultirangeAggregate<T, X> rangeAgg(
            MultirangeExpression<T, X> multiranges) {
        AggregateFunction function = AggregateFunction.since(ServerFeature.RANGE_AGG_OF_MULTIRANGES, "range_agg");
        return ofMultiranges(function, multiranges);
    }

    /**
     * {@code range_intersect_agg} of multiranges: what is in all of them. Needs PostgreSQL 14.
     *
     * @param multiranges the multiranges; nulls are left out
     * @param <T> the Java type of the bounds
     * @param <X> the family of the bounds
     * @return the multirange; null in a group without values
     */
    public static <T, X extends Expression<T>> MultirangeAggregate<T, X> rangeIntersectAgg(
            MultirangeExpression<T, X> multiranges) {
        AggregateFunction function = AggregateFunction.since(ServerFeature.RANGE_AGGREGATES, "range_intersect_agg");
        return ofMultiranges(function, multiranges);
    }

    private static <T, X extends Expression<T>> MultirangeAggregate<T, X> ofMultiranges(
            AggregateFunction function, MultirangeExpression<T, X> values) {
        AggregateCall call = AggregateCall.of(function, values.node());
        return new MultirangeAggregate<>(
                call, values.codec(), values.rangeCodec(), values.boundCodec(), values.boundFamily());
    }

    /**
     * {@code range_intersect_agg}: what is in all of the ranges. Needs PostgreSQL 14.
     *
     * @param ranges the ranges; nulls are left out
     * @param <T> the Java type of the bounds
     * @param <X> the family of the bounds
     * @return the range; null in a group without values
     */
    public static <T, X extends Expression<T>> RangeAggregate<T, X> rangeIntersectAgg(RangeExpression<T, X> ranges) {
        AggregateCall call = ofRanges("range_intersect_agg", ranges);
        return new RangeAggregate<>(call, ranges.codec(), ranges.boundCodec(), ranges.boundFamily());
    }

    private static <T> AggregateCall ofRanges(String name, Expression<Range<T>> ranges) {
        return AggregateCall.of(AggregateFunction.since(ServerFeature.RANGE_AGGREGATES, name), ranges.node());
    }

    private static AggregateCall call(String name, Node... arguments) {
        return AggregateCall.of(AggregateFunction.of(name), arguments);
    }
}
