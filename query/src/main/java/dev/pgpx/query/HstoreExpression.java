package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression of {@code hstore}, of the extension of that name.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/hstore.html">hstore</a>.
 */
public class HstoreExpression extends Expression<Map<String, @Nullable String>> {
    HstoreExpression(Node node, Codec<Map<String, @Nullable String>> codec) {
        super(node, codec);
    }

    @Override
    HstoreExpression rebuilt(Node other) {
        return new HstoreExpression(other, codec());
    }

    @Override
    public HstoreExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static HstoreExpression of(Map<String, @Nullable String> value) {
        return new HstoreExpression(Node.Value.of(Codecs.HSTORE, value), Codecs.HSTORE);
    }

    /**
     * {@code ->}: the value of a key; null where it is absent.
     *
     * @param key the key
     * @return the expression
     */
    public final TextExpression value(String key) {
        return new TextExpression(operation(" -> ", Node.Value.of(Codecs.TEXT, key)), Codecs.TEXT);
    }

    /**
     * {@code ->}: the value of a key; null where it is absent.
     *
     * @param key the key, as an expression
     * @return the expression
     */
    public final TextExpression value(Expression<String> key) {
        return new TextExpression(operation(" -> ", key.node()), Codecs.TEXT);
    }

    /**
     * {@code ->}: the values of some keys; null for those that are absent.
     *
     * @param keys the keys
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> values(String... keys) {
        return new ArrayExpression<>(
                operation(" -> ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys))), Codecs.TEXT, Family.text());
    }

    /**
     * {@code ?}: has a key.
     *
     * @param key the key
     * @return the condition
     */
    public final Condition hasKey(String key) {
        return new Condition(operation(" ? ", Node.Value.of(Codecs.TEXT, key)));
    }

    /**
     * {@code ?}: has a key.
     *
     * @param key the key, as an expression
     * @return the condition
     */
    public final Condition hasKey(Expression<String> key) {
        return new Condition(operation(" ? ", key.node()));
    }

    /**
     * {@code ?&}: has all of some keys.
     *
     * @param keys the keys
     * @return the condition
     */
    public final Condition hasAllKeys(String... keys) {
        return new Condition(operation(" ?& ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys))));
    }

    /**
     * {@code ?|}: has one of some keys.
     *
     * @param keys the keys
     * @return the condition
     */
    public final Condition hasAnyKey(String... keys) {
        return new Condition(operation(" ?| ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys))));
    }

    /**
     * {@code defined}: has a key, with a value that is not null.
     *
     * @param key the key
     * @return the condition
     */
    public final Condition isDefined(String key) {
        return new Condition(Node.Call.of("defined", node(), Node.Value.of(Codecs.TEXT, key)));
    }

    /**
     * {@code defined}: has a key, with a value that is not null.
     *
     * @param key the key, as an expression
     * @return the condition
     */
    public final Condition isDefined(Expression<String> key) {
        return new Condition(Node.Call.of("defined", node(), key.node()));
    }

    /**
     * {@code @>}: has all entries of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition contains(Map<String, @Nullable String> other) {
        return new Condition(operation(" @> ", parameter(other)));
    }

    /**
     * {@code @>}: has all entries of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition contains(Expression<Map<String, @Nullable String>> other) {
        return new Condition(operation(" @> ", other.node()));
    }

    /**
     * {@code <@}: has no entry that another lacks.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isContainedIn(Map<String, @Nullable String> other) {
        return new Condition(operation(" <@ ", parameter(other)));
    }

    /**
     * {@code <@}: has no entry that another lacks.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isContainedIn(Expression<Map<String, @Nullable String>> other) {
        return new Condition(operation(" <@ ", other.node()));
    }

    /**
     * {@code ||}: the entries of both.
     *
     * @param other the other; its values win
     * @return the expression
     */
    public final HstoreExpression concat(Map<String, @Nullable String> other) {
        return new HstoreExpression(operation(" || ", parameter(other)), Codecs.HSTORE);
    }

    /**
     * {@code ||}: the entries of both.
     *
     * @param other the other; its values win, as an expression
     * @return the expression
     */
    public final HstoreExpression concat(Expression<Map<String, @Nullable String>> other) {
        return new HstoreExpression(operation(" || ", other.node()), Codecs.HSTORE);
    }

    /**
     * {@code -}: without a key.
     *
     * @param key the key
     * @return the expression
     */
    public final HstoreExpression without(String key) {
        return new HstoreExpression(
                new Node.Binary(node(), " - ", Node.Value.of(Codecs.TEXT, key), Node.Binary.SUM), Codecs.HSTORE);
    }

    /**
     * {@code -}: without a key.
     *
     * @param key the key, as an expression
     * @return the expression
     */
    public final HstoreExpression without(Expression<String> key) {
        return new HstoreExpression(new Node.Binary(node(), " - ", key.node(), Node.Binary.SUM), Codecs.HSTORE);
    }

    /**
     * {@code -}: without some keys.
     *
     * @param keys the keys
     * @return the expression
     */
    public final HstoreExpression withoutAll(String... keys) {
        return new HstoreExpression(
                new Node.Binary(
                        node(), " - ", Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys)), Node.Binary.SUM),
                Codecs.HSTORE);
    }

    /**
     * {@code -}: without the entries that another has, too.
     *
     * @param other the other
     * @return the expression
     */
    public final HstoreExpression withoutEntriesOf(Map<String, @Nullable String> other) {
        return new HstoreExpression(new Node.Binary(node(), " - ", parameter(other), Node.Binary.SUM), Codecs.HSTORE);
    }

    /**
     * {@code -}: without the entries that another has, too.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final HstoreExpression withoutEntriesOf(Expression<Map<String, @Nullable String>> other) {
        return new HstoreExpression(new Node.Binary(node(), " - ", other.node(), Node.Binary.SUM), Codecs.HSTORE);
    }

    /**
     * {@code slice}: only the entries of some keys.
     *
     * @param keys the keys
     * @return the expression
     */
    public final HstoreExpression slice(String... keys) {
        return new HstoreExpression(
                Node.Call.of("slice", node(), Node.Value.of(Codecs.array(Codecs.TEXT), List.of(keys))), Codecs.HSTORE);
    }

    /**
     * {@code akeys}: its keys, in no order.
     *
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> keys() {
        return new ArrayExpression<>(Node.Call.of("akeys", node()), Codecs.TEXT, Family.text());
    }

    /**
     * {@code avals}: its values, in the order of its keys.
     *
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> values() {
        return new ArrayExpression<>(Node.Call.of("avals", node()), Codecs.TEXT, Family.text());
    }

    /**
     * {@code hstore_to_jsonb}: as a JSON object of texts.
     *
     * @return the expression
     */
    public final JsonExpression<Json> toJson() {
        return new JsonExpression<>(Node.Call.of("hstore_to_jsonb", node()), Codecs.JSONB);
    }

    /**
     * {@code hstore_to_jsonb_loose}: as a JSON object, in which texts that look like numbers and booleans are such.
     *
     * @return the expression
     */
    public final JsonExpression<Json> toLooseJson() {
        return new JsonExpression<>(Node.Call.of("hstore_to_jsonb_loose", node()), Codecs.JSONB);
    }
}
