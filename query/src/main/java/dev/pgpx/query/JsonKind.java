package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.PgType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a part of a JSON value is in Java, and which expressions it makes. Values are written as the {@code JsonFormat} writes
 * the whole record. Immutable.
 *
 * @param <V> the Java type
 * @param <X> the class of the expressions
 */
public final class JsonKind<V, X extends Expression<V>> {
    private final Type javaType;
    private final Codec<V> codec;
    private final Function<Node, X> reading;

    private JsonKind(Type javaType, Function<Node, X> reading) {
        this.javaType = javaType;
        this.codec = Codecs.jsonb(javaType);
        this.reading = reading;
    }

    /**
     * A JSON string.
     *
     * @return the kind
     */
    public static JsonKind<String, TextExpression> text() {
        return new JsonKind<>(String.class, json -> new TextExpression(asText(json), Codecs.TEXT));
    }

    /**
     * A JSON boolean.
     *
     * @return the kind
     */
    public static JsonKind<Boolean, Condition> bool() {
        return new JsonKind<>(Boolean.class, json -> new Condition(cast(json, Codecs.BOOL)));
    }

    /**
     * A JSON number.
     *
     * @param codec says of which type
     * @param <N> its Java type
     * @return the kind
     */
    public static <N extends Number> JsonKind<N, NumberExpression<N>> number(Codec<N> codec) {
        return new JsonKind<>(codec.javaType(), json -> new NumberExpression<>(cast(json, codec), codec));
    }

    /**
     * A JSON string that is the text of another type: a date, a {@code uuid}.
     *
     * @param codec says of which type
     * @param family the family of the type
     * @param <V> its Java type
     * @param <X> the expressions that it makes
     * @return the kind
     */
    public static <V, X extends Expression<V>> JsonKind<V, X> of(Codec<V> codec, Family<V, X> family) {
        return new JsonKind<>(codec.javaType(), json -> family.expression(cast(json, codec), codec));
    }

    /**
     * Any JSON.
     *
     * @param javaType what it is read as
     * @param <V> the same type
     * @return the kind
     */
    public static <V> JsonKind<V, JsonExpression<V>> json(Class<V> javaType) {
        return ofType(javaType);
    }

    /**
     * Any JSON.
     *
     * @param javaType what it is read as, with its arguments
     * @param <V> the same type; not checked
     * @return the kind
     */
    public static <V> JsonKind<V, JsonExpression<V>> json(GenericType javaType) {
        return ofType(javaType);
    }

    private static <V> JsonKind<V, JsonExpression<V>> ofType(Type javaType) {
        Codec<V> codec = Codecs.jsonb(javaType);
        return new JsonKind<>(javaType, json -> new JsonExpression<>(json, codec));
    }

    /** Arrays of what is of this kind. */
    JsonKind<List<V>, JsonExpression<List<V>>> list() {
        return ofType(GenericType.of(List.class, javaType));
    }

    X expression(Node json) {
        return reading.apply(json);
    }

    Node value(V value) {
        return Node.Value.of(
                codec, Objects.requireNonNull(value, "a null would make the whole value null: use removeAt()"));
    }

    /** {@code ->>} where {@code ->} led there. */
    private static Node asText(Node json) {
        if (json instanceof Node.Binary access && access.operator().equals(" -> ")) {
            return new Node.Binary(access.left(), " ->> ", access.right(), access.precedence());
        }
        if (json instanceof Node.Binary access && access.operator().equals(" #> ")) {
            return new Node.Binary(access.left(), " #>> ", access.right(), access.precedence());
        }
        return new Node.Binary(json, " #>> ", new Node.Text("'{}'"), Node.Binary.OTHER);
    }

    private static Node cast(Node json, Codec<?> codec) {
        PgType type = codec.type();
        String schema = type.isBuiltIn() ? "" : type.schema();
        return new Node.Cast(asText(json), Identifiers.quote(schema, type.name()));
    }
}
