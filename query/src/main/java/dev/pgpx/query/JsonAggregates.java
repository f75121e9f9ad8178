package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates that make JSON of a group; {@link Sql} inherits them. Those of {@code jsonb} have its operators.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html">Aggregate Functions</a>.
 */
abstract sealed class JsonAggregates extends CollectingAggregates permits OrderedSetAggregates {
    JsonAggregates() {}

    /**
     * {@code jsonb_agg}: the values as a JSON array, nulls as JSON null.
     *
     * @param values the values
     * @return the array; null in a group without rows
     */
    public static JsonAggregate<Json> jsonbAgg(Expression<?> values) {
        return binary(call(null, "jsonb_agg", values.node()));
    }

    /**
     * {@code jsonb_agg_strict}: the values as a JSON array, nulls left out. Needs PostgreSQL 16.
     *
     * @param values the values
     * @return the array; null in a group without rows
     */
    public static JsonAggregate<Json> jsonbAggStrict(Expression<?> values) {
        return binary(call(ServerFeature.STRICT_JSON_AGGREGATES, "jsonb_agg_strict", values.node()));
    }

    /**
     * {@code jsonb_object_agg}: a JSON object, null values as JSON null.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static JsonAggregate<Json> jsonbObjectAgg(Expression<?> keys, Expression<?> values) {
        return binary(call(null, "jsonb_object_agg", keys.node(), values.node()));
    }

    /**
     * {@code jsonb_object_agg_strict}: a JSON object, keys of null values left out. Needs PostgreSQL 16.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static JsonAggregate<Json> jsonbObjectAggStrict(Expression<?> keys, Expression<?> values) {
        return binary(
                call(ServerFeature.STRICT_JSON_AGGREGATES, "jsonb_object_agg_strict", keys.node(), values.node()));
    }

    /**
     * {@code jsonb_object_agg_unique}: a JSON object, null values as JSON null, refused by the
     * server when a key comes twice. Needs PostgreSQL 16.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static JsonAggregate<Json> jsonbObjectAggUnique(Expression<?> keys, Expression<?> values) {
        return binary(
                call(ServerFeature.STRICT_JSON_AGGREGATES, "jsonb_object_agg_unique", keys.node(), values.node()));
    }

    /**
     * {@code jsonb_object_agg_unique_strict}: a JSON object, keys of null values left out,
     * refused by the server when a key comes twice. Needs PostgreSQL 16.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static JsonAggregate<Json> jsonbObjectAggUniqueStrict(Expression<?> keys, Expression<?> values) {
        return binary(call(
                ServerFeature.STRICT_JSON_AGGREGATES, "jsonb_object_agg_unique_strict", keys.node(), values.node()));
    }

    /**
     * {@code json_agg}: the values as a JSON array, nulls as JSON null.
     *
     * @param values the values
     * @return the array; null in a group without rows
     */
    public static ValueAggregate<Json> jsonAgg(Expression<?> values) {
        return text(call(null, "json_agg", values.node()));
    }

    /**
     * {@code json_agg_strict}: the values as a JSON array, nulls left out. Needs PostgreSQL 16.
     *
     * @param values the values
     * @return the array; null in a group without rows
     */
    public static ValueAggregate<Json> jsonAggStrict(Expression<?> values) {
        return text(call(ServerFeature.STRICT_JSON_AGGREGATES, "json_agg_strict", values.node()));
    }

    /**
     * {@code json_object_agg}: a JSON object, null values as JSON null.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static ValueAggregate<Json> jsonObjectAgg(Expression<?> keys, Expression<?> values) {
        return text(call(null, "json_object_agg", keys.node(), values.node()));
    }

    /**
     * {@code json_object_agg_strict}: a JSON object, keys of null values left out. Needs PostgreSQL 16.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static ValueAggregate<Json> jsonObjectAggStrict(Expression<?> keys, Expression<?> values) {
        return text(call(ServerFeature.STRICT_JSON_AGGREGATES, "json_object_agg_strict", keys.node(), values.node()));
    }

    /**
     * {@code json_object_agg_unique}: a JSON object, null values as JSON null, refused by the
     * server when a key comes twice. Needs PostgreSQL 16.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static ValueAggregate<Json> jsonObjectAggUnique(Expression<?> keys, Expression<?> values) {
        return text(call(ServerFeature.STRICT_JSON_AGGREGATES, "json_object_agg_unique", keys.node(), values.node()));
    }

    /**
     * {@code json_object_agg_unique_strict}: a JSON object, keys of null values left out,
     * refused by the server when a key comes twice. Needs PostgreSQL 16.
     *
     * @param keys the keys, written as text; a null is refused by the server
     * @param values the values
     * @return the object; null in a group without rows
     */
    public static ValueAggregate<Json> jsonObjectAggUniqueStrict(Expression<?> keys, Expression<?> values) {
        return text(call(
                ServerFeature.STRICT_JSON_AGGREGATES, "json_object_agg_unique_strict", keys.node(), values.node()));
    }

    private static AggregateCall call(@Nullable ServerFeature since, String name, Node... arguments) {
        return AggregateCall.of(AggregateFunction.since(since, name), arguments);
    }

    private static JsonAggregate<Json> binary(AggregateCall call) {
        return new JsonAggregate<>(call, Codecs.JSONB);
    }

    private static ValueAggregate<Json> text(AggregateCall call) {
        return new ValueAggregate<>(call, Codecs.JSON);
    }
}
