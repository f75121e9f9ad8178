package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.List;

/**
 * An expression of {@code jsonb}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-json.html">JSON Functions and Operators</a>.
 *
 * @param <T> the Java type that it is read as
 */
public class JsonExpression<T> extends Expression<T> {
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

    /**
     * {@code ->>}: the value of a key, as text.
     *
     * @param key the key
     * @return the expression; null where the key is absent
     */
    public final TextExpression text(String key) {
        return new TextExpression(access(" ->> ", Node.Value.of(Codecs.TEXT, key)), Codecs.TEXT);
    }

    /**
     * {@code #>>}: the value at a path, as text.
     *
     * @param path keys, and positions of arrays from 0
     * @return the expression; null where the path is absent
     */
    public final TextExpression textAt(String... path) {
        Node keys = Node.Value.of(Codecs.array(Codecs.TEXT), List.of(path));
        return new TextExpression(access(" #>> ", keys), Codecs.TEXT);
    }

    /**
     * {@code @>}: contains a value, by the rules of {@code jsonb} containment.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition contains(T value) {
        return new Condition(access(" @> ", parameter(value)));
    }

    /**
     * {@code ?}: has a key at its top level.
     *
     * @param key the key
     * @return the condition
     */
    public final Condition hasKey(String key) {
        return new Condition(access(" ? ", Node.Value.of(Codecs.TEXT, key)));
    }

    private Node access(String operator, Node right) {
        return new Node.Binary(node(), operator, right, Node.Binary.OTHER);
    }
}
