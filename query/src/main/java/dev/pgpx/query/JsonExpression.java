package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.List;

/**
 * An expression of {@code jsonb} or {@code json}. What changes a value gives the changed one: to store it, set the column to
 * it, as in {@code update(AUTHOR).set(AUTHOR.profile, AUTHOR.profile.setAt(ProfileJson.CITY, "Paris"))}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-json.html">JSON Functions and Operators</a>.
 *
 * @param <T> the Java type that it is read as
 */
public non-sealed class JsonExpression<T> extends JsonAccess<T> {
    JsonExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    JsonExpression<T> rebuilt(Node other) {
        return new JsonExpression<>(other, codec());
    }

    @Override
    public JsonExpression<T> as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /** A change gives {@code jsonb}, whatever it was before. */
    private JsonExpression<T> changed(Node jsonb) {
        boolean json = codec().type().name().equals("json");
        return rebuilt(json ? new Node.Cast(jsonb, "json") : jsonb);
    }

    private JsonExpression<T> call(String function, Node... more) {
        return changed(new Node.Call(function, Lists.append(List.of(document()), List.of(more))));
    }

    /**
     * {@code jsonb_set}: with another value for a part. Where what the part lies in is absent, nothing changes.
     *
     * @param part the part
     * @param value the value
     * @param <V> its type
     * @return the changed expression
     */
    public final <V> JsonExpression<T> setAt(JsonPart<? super T, V, ?> part, V value) {
        return call("jsonb_set", texts(part.path()), part.kind().value(value));
    }

    /**
     * {@code jsonb_set_lax}: with what an expression gives for a part; JSON null for null. Where what the part lies in is
     * absent, nothing changes.
     *
     * @param part the part
     * @param value the expression
     * @param <V> its type
     * @return the changed expression
     */
    public final <V> JsonExpression<T> setAt(JsonPart<? super T, V, ?> part, Expression<V> value) {
        return setAt(part.path(), value);
    }

    /**
     * {@code jsonb_set}: with another value at a path. Where what it lies in is absent, nothing changes.
     *
     * @param path keys, and positions of arrays from 0
     * @param value the value
     * @return the changed expression
     */
    public final JsonExpression<T> setAt(List<String> path, Json value) {
        return call("jsonb_set", texts(path), Node.Value.of(Codecs.JSONB, value));
    }

    /**
     * {@code jsonb_set_lax}: with what an expression gives at a path; JSON null for null. Where what it lies in is absent,
     * nothing changes.
     *
     * @param path keys, and positions of arrays from 0
     * @param value the expression
     * @return the changed expression
     */
    public final JsonExpression<T> setAt(List<String> path, Expression<?> value) {
        return call("jsonb_set_lax", texts(path), Node.Call.of("to_jsonb", value.node()));
    }

    /**
     * {@code jsonb_insert}: with a new element before one, or a new key. The statement fails where the key is there.
     *
     * @param path keys, and positions of arrays from 0
     * @param value the value
     * @return the changed expression
     */
    public final JsonExpression<T> insertAt(List<String> path, Json value) {
        return call("jsonb_insert", texts(path), Node.Value.of(Codecs.JSONB, value));
    }

    /**
     * {@code jsonb_insert}: with a new element after one, or a new key. The statement fails where the key is there.
     *
     * @param path keys, and positions of arrays from 0
     * @param value the value
     * @return the changed expression
     */
    public final JsonExpression<T> insertAfter(List<String> path, Json value) {
        return call("jsonb_insert", texts(path), Node.Value.of(Codecs.JSONB, value), new Node.Text("true"));
    }

    /**
     * {@code ||}: two objects in one, the keys of the other winning; two arrays in one.
     *
     * @param other the other
     * @return the changed expression
     */
    public final JsonExpression<T> concat(Json other) {
        return changed(combined(" || ", Node.Value.of(Codecs.JSONB, other)));
    }

    /**
     * {@code ||}: two objects in one, the keys of the other winning; two arrays in one.
     *
     * @param other the other
     * @return the changed expression
     */
    public final JsonExpression<T> concat(JsonExpression<?> other) {
        return changed(combined(" || ", other.document()));
    }

    /**
     * {@code -}: without some keys of an object, or strings of an array.
     *
     * @param keys the keys
     * @return the changed expression
     */
    public final JsonExpression<T> without(String... keys) {
        Node keysToDrop = texts(List.of(keys));
        return changed(new Node.Binary(document(), " - ", keysToDrop, Node.Binary.SUM));
    }

    /**
     * {@code -}: without an element of an array. The statement fails where it is none.
     *
     * @param position the position, from 0; below zero it counts from the end
     * @return the changed expression
     */
    public final JsonExpression<T> without(int position) {
        Node place = Node.Value.of(Codecs.INT4, position);
        return changed(new Node.Binary(document(), " - ", place, Node.Binary.SUM));
    }

    /**
     * {@code #-}: without a part.
     *
     * @param part the part
     * @return the changed expression
     */
    public final JsonExpression<T> removeAt(JsonPart<? super T, ?, ?> part) {
        return changed(combined(" #- ", texts(part.path())));
    }

    /**
     * {@code #-}: without the value at a path.
     *
     * @param path keys, and positions of arrays from 0
     * @return the changed expression
     */
    public final JsonExpression<T> removeAt(String... path) {
        return changed(combined(" #- ", texts(List.of(path))));
    }

    /**
     * {@code jsonb_strip_nulls}: without the keys of objects whose value is JSON null.
     *
     * @return the changed expression
     */
    public final JsonExpression<T> stripNulls() {
        return call("jsonb_strip_nulls");
    }

    private Node combined(String operator, Node right) {
        return new Node.Binary(document(), operator, right, Node.Binary.OTHER);
    }
}
