package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a query that has a value: a column, a parameter, a function's result. Its subclasses are families of
 * PostgreSQL types and carry the operators of theirs. Immutable and thread-safe; equal when the trees are.
 *
 * @param <T> the Java type of its values
 */
public class Expression<T> extends Selectable<T> {
    private final Node node;
    private final Codec<T> codec;

    Expression(Node node, Codec<T> codec) {
        this.node = node;
        this.codec = codec.unlimited(); // a value that the column could not hold is asked for, and not found
    }

    final Node node() {
        return node;
    }

    /** An expression of the same family over another node. */
    Expression<T> rebuilt(Node other) {
        return new Expression<>(other, codec);
    }

    @Override
    final Node item() {
        return node;
    }

    @Override
    final int width() {
        return 1;
    }

    @Override
    final @Nullable T readAt(Row row, int at, Relations relations) {
        return row.get(at, codec);
    }

    @Override
    final List<Output> outputs() {
        return Projection.outputs(node);
    }

    /**
     * The same under a name: the result's column has it, the order can use it, and a query in FROM gives it.
     *
     * @param alias the name, unquoted
     * @return the expression
     */
    public Expression<T> as(String alias) {
        return rebuilt(new Node.Alias(node, alias));
    }

    /**
     * Reads its values, and writes those that it is compared with.
     *
     * @return the codec, without the limit of a column
     */
    public final Codec<T> codec() {
        return codec;
    }

    /**
     * {@code =} a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition eq(T value) {
        return compare(" = ", parameter(value));
    }

    /**
     * {@code =} another expression.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition eq(Expression<T> other) {
        return compare(" = ", other.node());
    }

    /**
     * {@code <>} a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition ne(T value) {
        return compare(" <> ", parameter(value));
    }

    /**
     * {@code <>} another expression.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition ne(Expression<T> other) {
        return compare(" <> ", other.node());
    }

    /**
     * {@code is distinct from} a value: as {@code <>}, but null is a value like others.
     *
     * @param value the value, or null
     * @return the condition, never null itself
     */
    public final Condition isDistinctFrom(@Nullable T value) {
        Node right = new Node.Value<>(codec, value);
        return compare(" is distinct from ", right);
    }

    /**
     * One of some values. They are sent as one array, so the text does not depend on their number.
     *
     * @param values the values; of none the condition is false
     * @return the condition
     */
    public final Condition in(Collection<? extends T> values) {
        return new Condition(new Node.Quantified(node, " = any(", array(values)));
    }

    /**
     * None of some values. They are sent as one array.
     *
     * @param values the values; of none the condition is true
     * @return the condition
     * @throws QueryException when one is null, because the condition would then be true for no row
     */
    public final Condition notIn(Collection<? extends T> values) {
        for (T value : values) {
            if (value == null) {
                throw QueryException.of("PGPX-1210");
            }
        }
        return new Condition(new Node.Quantified(node, " <> all(", array(values)));
    }

    /**
     * One of the values that a query gives.
     *
     * @param query a query of one column
     * @return the condition
     */
    public final Condition in(Select1<T> query) {
        return compare(" = any ", new Node.Subquery(query.clauses()));
    }

    /**
     * {@code is distinct from} another expression.
     *
     * @param other the other
     * @return the condition, never null itself
     */
    public final Condition isDistinctFrom(Expression<T> other) {
        return compare(" is distinct from ", other.node());
    }

    /**
     * {@code is not distinct from} a value: as {@code =}, but null equals null. No index helps it; {@link #eqOrIsNull} is found
     * by one.
     *
     * @param value the value, or null
     * @return the condition, never null itself
     */
    public final Condition isNotDistinctFrom(@Nullable T value) {
        Node right = new Node.Value<>(codec, value);
        return compare(" is not distinct from ", right);
    }

    /**
     * {@code is not distinct from} another expression.
     *
     * @param other the other
     * @return the condition, never null itself
     */
    public final Condition isNotDistinctFrom(Expression<T> other) {
        return compare(" is not distinct from ", other.node());
    }

    /**
     * {@code =} a value, or {@code is null} where there is none.
     *
     * @param value the value, or null
     * @return the condition
     */
    public final Condition eqOrIsNull(@Nullable T value) {
        return value == null ? isNull() : eq(value);
    }

    /**
     * {@code = any} or {@code = all} of some values.
     *
     * @param values {@link Sql#any} or {@link Sql#all} of them
     * @return the condition
     */
    public final Condition eq(Quantified<T> values) {
        return values.compare(this, " = ");
    }

    /**
     * {@code <> any} or {@code <> all} of some values.
     *
     * @param values {@link Sql#any} or {@link Sql#all} of them
     * @return the condition
     */
    public final Condition ne(Quantified<T> values) {
        return values.compare(this, " <> ");
    }

    /**
     * None of the values that a query gives: {@code <> all}. When one of them is null, no row satisfies it: let the
     * query leave nulls out.
     *
     * @param query a query of one column
     * @return the condition
     */
    public final Condition notIn(Select1<T> query) {
        return compare(" <> all ", new Node.Subquery(query.clauses()));
    }

    /**
     * {@code ::}: converted to another type.
     *
     * @param family makes the expression: text, number …
     * @param type says the type, and reads its values
     * @param <U> the Java type of the other type
     * @param <X> the expressions of the family
     * @return the expression
     */
    public final <U, X extends Expression<U>> X cast(Family<U, X> family, Codec<U> type) {
        return family.expression(new Node.Cast(node, TypeNames.of(type.type())), type);
    }

    /**
     * {@code is null}.
     *
     * @return the condition
     */
    public final Condition isNull() {
        return new Condition(new Node.Postfix(node, " is null"));
    }

    /**
     * {@code is not null}.
     *
     * @return the condition
     */
    public final Condition isNotNull() {
        return new Condition(new Node.Postfix(node, " is not null"));
    }

    /**
     * Smallest first, nulls last.
     *
     * @return the sort key
     */
    public final SortKey asc() {
        return new SortKey(node, codec, false);
    }

    /**
     * Largest first, nulls first.
     *
     * @return the sort key
     */
    public final SortKey desc() {
        return new SortKey(node, codec, true);
    }

    /** An operator that is no comparison, no sum and no product. */
    final Node operation(String operator, Node right) {
        return new Node.Binary(node, operator, right, Node.Binary.OTHER);
    }

    final Condition compare(String operator, Node right) {
        return new Condition(new Node.Binary(node, operator, right, Node.Binary.COMPARISON));
    }

    final Node parameter(T value) {
        return Node.Value.of(codec, Objects.requireNonNull(value, "a null matches nothing: use isNull()"));
    }

    private Node array(Collection<? extends T> values) {
        List<T> list = List.copyOf(values);
        return Node.Value.of(Codecs.array(codec), list);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Expression<?> that && node.equals(that.node);
    }

    @Override
    public final int hashCode() {
        return node.hashCode();
    }

    @Override
    public final String toString() {
        return node.toString();
    }
}
