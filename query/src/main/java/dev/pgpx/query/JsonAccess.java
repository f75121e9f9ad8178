package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.List;

/**
 * What can be asked of a {@code jsonb} value; a {@code json} one is cast. Extended by {@link JsonExpression} alone.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-json.html">JSON Functions and Operators</a>.
 *
 * @param <T> the Java type that it is read as
 */
public abstract sealed class JsonAccess<T> extends Expression<T> permits JsonExpression {
    private static final String POSITION = "-?\\d+";

    JsonAccess(Node node, Codec<T> codec) {
        super(node, codec);
    }

    /** The value as {@code jsonb}. */
    final Node document() {
        return codec().type().name().equals("jsonb") ? node() : new Node.Cast(node(), "jsonb");
    }

    final Node document(T value) {
        return codec().type().name().equals("jsonb") ? parameter(value) : new Node.Cast(parameter(value), "jsonb");
    }

    static Node document(Expression<?> other) {
        return other instanceof JsonAccess<?> json ? json.document() : other.node();
    }

    static Node texts(List<String> texts) {
        return Node.Value.of(Codecs.array(Codecs.TEXT), List.copyOf(texts));
    }

    private Node step(String operator, Node right) {
        return new Node.Binary(document(), operator, right, Node.Binary.OTHER);
    }

    /**
     * {@code ->}: the value of a key; null where it is absent.
     *
     * @param key the key
     * @return the expression
     */
    public final JsonExpression<Json> at(String key) {
        return new JsonExpression<>(step(" -> ", Node.Value.of(Codecs.TEXT, key)), Codecs.JSONB);
    }

    /**
     * {@code ->}: an element; null where the array is shorter.
     *
     * @param position the position, from 0; below zero it counts from the end
     * @return the expression
     */
    public final JsonExpression<Json> at(int position) {
        return new JsonExpression<>(step(" -> ", Node.Value.of(Codecs.INT4, position)), Codecs.JSONB);
    }

    /**
     * {@code #>}: the value at a path; null where it is absent.
     *
     * @param path keys, and positions of arrays from 0
     * @return the expression
     */
    public final JsonExpression<Json> path(String... path) {
        return new JsonExpression<>(
                step(" #> ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(path))), Codecs.JSONB);
    }

    /**
     * {@code ->>}: the value of a key as text; null where it is absent or JSON null.
     *
     * @param key the key
     * @return the expression
     */
    public final TextExpression text(String key) {
        return new TextExpression(step(" ->> ", Node.Value.of(Codecs.TEXT, key)), Codecs.TEXT);
    }

    /**
     * {@code ->>}: an element as text; null where it is absent or JSON null.
     *
     * @param position the position, from 0; below zero it counts from the end
     * @return the expression
     */
    public final TextExpression text(int position) {
        return new TextExpression(step(" ->> ", Node.Value.of(Codecs.INT4, position)), Codecs.TEXT);
    }

    /**
     * {@code #>>}: the value at a path as text; null where it is absent or JSON null.
     *
     * @param path keys, and positions of arrays from 0
     * @return the expression
     */
    public final TextExpression textAt(String... path) {
        return new TextExpression(step(" #>> ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(path))), Codecs.TEXT);
    }

    /**
     * A part that a component of the record makes: {@code at(ProfileJson.CITY)}.
     *
     * @param part the part
     * @param <V> the type of its values
     * @param <X> the expressions that they make
     * @return the expression; null where the part is absent or JSON null
     */
    public final <V, X extends Expression<V>> X at(JsonPart<? super T, V, X> part) {
        return part.kind().expression(partOf(part));
    }

    /**
     * Whether a part is there; it may be JSON null.
     *
     * @param part the part
     * @return the condition
     */
    public final Condition has(JsonPart<? super T, ?, ?> part) {
        return new Condition(new Node.Postfix(partOf(part), " is not null"));
    }

    /** A position is a step of {@code #>} only; {@code ->} takes it for a key. */
    private Node partOf(JsonPart<?, ?, ?> part) {
        List<String> path = part.path();
        return path.size() == 1 && !path.get(0).matches(POSITION)
                ? step(" -> ", Node.Value.of(Codecs.TEXT, path.get(0)))
                : step(" #> ", texts(path));
    }

    /**
     * As text: the content of a JSON string, the JSON text of all else.
     *
     * @return the expression; null where it is JSON null
     */
    public final TextExpression asText() {
        return JsonKind.text().expression(document());
    }

    /**
     * As a boolean.
     *
     * @return the condition; null where it is JSON null
     */
    public final Condition asBoolean() {
        return JsonKind.bool().expression(document());
    }

    /**
     * As a number. The statement fails where it is none.
     *
     * @param codec says its type
     * @param <N> its Java type
     * @return the expression; null where it is JSON null
     */
    public final <N extends Number> NumberExpression<N> asNumber(Codec<N> codec) {
        return JsonKind.number(codec).expression(document());
    }

    /**
     * As a value of another type, of which it is the text: {@code as(Codecs.DATE, Family.date())}. The statement fails where
     * it is none.
     *
     * @param codec says its type
     * @param family the family of the type
     * @param <V> its Java type
     * @param <X> the expressions that it makes
     * @return the expression; null where it is JSON null
     */
    public final <V, X extends Expression<V>> X as(Codec<V> codec, Family<V, X> family) {
        return JsonKind.of(codec, family).expression(document());
    }

    /**
     * Read as another Java type.
     *
     * @param javaType the Java type
     * @param <V> the same type
     * @return the expression
     */
    public final <V> JsonExpression<V> asType(Class<V> javaType) {
        return JsonKind.json(javaType).expression(document());
    }

    /**
     * {@code @>}: contains a value, by the rules of {@code jsonb} containment.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition contains(T value) {
        return new Condition(step(" @> ", document(value)));
    }

    /**
     * {@code @>}: contains another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition contains(JsonExpression<?> other) {
        return new Condition(step(" @> ", other.document()));
    }

    /**
     * {@code @>}: contains a piece of JSON that is no whole value of the Java type.
     *
     * @param piece the piece
     * @return the condition
     */
    public final Condition containsJson(Json piece) {
        return new Condition(step(" @> ", Node.Value.of(Codecs.JSONB, piece)));
    }

    /**
     * {@code <@}: is contained in a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition isContainedIn(T value) {
        return new Condition(step(" <@ ", document(value)));
    }

    /**
     * {@code <@}: is contained in another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isContainedIn(JsonExpression<?> other) {
        return new Condition(step(" <@ ", other.document()));
    }

    /**
     * {@code ?}: has a key, or a string as an element, at its top level.
     *
     * @param key the key
     * @return the condition
     */
    public final Condition hasKey(String key) {
        return new Condition(step(" ? ", Node.Value.of(Codecs.TEXT, key)));
    }

    /**
     * {@code ?}: has a key, or a string as an element, at its top level.
     *
     * @param key the key, as an expression
     * @return the condition
     */
    public final Condition hasKey(Expression<String> key) {
        return new Condition(step(" ? ", key.node()));
    }

    /**
     * {@code ?&}: has all of some keys at its top level.
     *
     * @param keys the keys
     * @return the condition
     */
    public final Condition hasAllKeys(String... keys) {
        return new Condition(step(" ?& ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys))));
    }

    /**
     * {@code ?|}: has one of some keys at its top level.
     *
     * @param keys the keys
     * @return the condition
     */
    public final Condition hasAnyKey(String... keys) {
        return new Condition(step(" ?| ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys))));
    }

    /**
     * {@code jsonb_typeof}: object, array, string, number, boolean or null.
     *
     * @return the expression
     */
    public final TextExpression typeName() {
        return new TextExpression(Node.Call.of("jsonb_typeof", document()), Codecs.TEXT);
    }

    /**
     * {@code jsonb_array_length}: how many elements it has. The statement fails where it is no array.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> arrayLength() {
        return new NumberExpression<>(Node.Call.of("jsonb_array_length", document()), Codecs.INT4);
    }

    /**
     * {@code jsonb_pretty}: as text of several lines.
     *
     * @return the expression
     */
    public final TextExpression pretty() {
        return new TextExpression(Node.Call.of("jsonb_pretty", document()), Codecs.TEXT);
    }

    /**
     * Begins a search by a path of the SQL/JSON path language. The path is sent as a value.
     *
     * @param path the path: {@code $.tags[*] ? (@ like_regex "^a")}
     * @return the search
     */
    public final JsonPathSearch search(String path) {
        return new JsonPathSearch(document(), path, List.of(), false);
    }
}
