package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Ltree;
import java.util.List;

/**
 * An expression of {@code ltree}, of the extension of that name.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ltree.html">ltree</a>.
 */
public class LtreeExpression extends ComparableExpression<Ltree> {
    LtreeExpression(Node node, Codec<Ltree> codec) {
        super(node, codec);
    }

    @Override
    LtreeExpression rebuilt(Node other) {
        return new LtreeExpression(other, codec());
    }

    @Override
    public LtreeExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static LtreeExpression of(Ltree value) {
        return new LtreeExpression(Node.Value.of(Codecs.LTREE, value), Codecs.LTREE);
    }

    /**
     * {@code @>}: is an ancestor of a path, or equal to it.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition contains(Ltree other) {
        return new Condition(operation(" @> ", parameter(other)));
    }

    /**
     * {@code @>}: is an ancestor of a path, or equal to it.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition contains(Expression<Ltree> other) {
        return new Condition(operation(" @> ", other.node()));
    }

    /**
     * {@code <@}: is a descendant of a path, or equal to it.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isContainedIn(Ltree other) {
        return new Condition(operation(" <@ ", parameter(other)));
    }

    /**
     * {@code <@}: is a descendant of a path, or equal to it.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isContainedIn(Expression<Ltree> other) {
        return new Condition(operation(" <@ ", other.node()));
    }

    /**
     * {@code ~}: matches a pattern.
     *
     * @param pattern the {@code lquery}: {@code Top.*.Sport}
     * @return the condition
     */
    public final Condition matches(String pattern) {
        return new Condition(operation(" ~ ", new Node.Cast(Node.Value.of(Codecs.TEXT, pattern), "lquery")));
    }

    /**
     * {@code ~}: matches a pattern.
     *
     * @param pattern the {@code lquery}: {@code Top.*.Sport}, as an expression
     * @return the condition
     */
    public final Condition matches(Expression<String> pattern) {
        return new Condition(operation(" ~ ", new Node.Cast(pattern.node(), "lquery")));
    }

    /**
     * {@code ?}: matches one of some patterns.
     *
     * @param patterns the patterns
     * @return the condition
     */
    public final Condition matchesAny(String... patterns) {
        return new Condition(operation(
                " ? ", new Node.Cast(Node.Value.of(Codecs.array(Codecs.TEXT), List.of(patterns)), "lquery[]")));
    }

    /**
     * {@code @}: matches a search for words.
     *
     * @param query the {@code ltxtquery}: {@code Europe & Russia*@}
     * @return the condition
     */
    public final Condition matchesText(String query) {
        return new Condition(operation(" @ ", new Node.Cast(Node.Value.of(Codecs.TEXT, query), "ltxtquery")));
    }

    /**
     * {@code @}: matches a search for words.
     *
     * @param query the {@code ltxtquery}: {@code Europe & Russia*@}, as an expression
     * @return the condition
     */
    public final Condition matchesText(Expression<String> query) {
        return new Condition(operation(" @ ", new Node.Cast(query.node(), "ltxtquery")));
    }

    /**
     * {@code nlevel}: how many labels it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> level() {
        return new NumberExpression<>(Node.Call.of("nlevel", node()), Codecs.INT4);
    }

    /**
     * {@code subpath}: the labels from one on.
     *
     * @param offset of the first label, from 0; below zero it counts from the end
     * @return the expression
     */
    public final LtreeExpression subpath(int offset) {
        return rebuilt(Node.Call.of("subpath", node(), Node.Value.of(Codecs.INT4, offset)));
    }

    /**
     * {@code subpath}: the labels from one on.
     *
     * @param offset of the first label, from 0; below zero it counts from the end, as an expression
     * @return the expression
     */
    public final LtreeExpression subpath(Expression<Integer> offset) {
        return rebuilt(Node.Call.of("subpath", node(), offset.node()));
    }

    /**
     * {@code subpath}: some of the labels.
     *
     * @param offset of the first label, from 0; below zero it counts from the end
     * @param length how many labels; below zero so many are left off at the end
     * @return the expression
     */
    public final LtreeExpression subpath(int offset, int length) {
        return rebuilt(Node.Call.of(
                "subpath", node(), Node.Value.of(Codecs.INT4, offset), Node.Value.of(Codecs.INT4, length)));
    }

    /**
     * {@code subpath}: some of the labels.
     *
     * @param offset of the first label, from 0; below zero it counts from the end, as an expression
     * @param length how many labels; below zero so many are left off at the end, as an expression
     * @return the expression
     */
    public final LtreeExpression subpath(Expression<Integer> offset, Expression<Integer> length) {
        return rebuilt(Node.Call.of("subpath", node(), offset.node(), length.node()));
    }

    /**
     * {@code index}: where another path begins in it, from 0; -1 where it does not.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<Integer> indexOf(Ltree other) {
        return new NumberExpression<>(Node.Call.of("index", node(), parameter(other)), Codecs.INT4);
    }

    /**
     * {@code index}: where another path begins in it, from 0; -1 where it does not.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final NumberExpression<Integer> indexOf(Expression<Ltree> other) {
        return new NumberExpression<>(Node.Call.of("index", node(), other.node()), Codecs.INT4);
    }

    /**
     * {@code lca}: the longest path that is above both.
     *
     * @param other the other
     * @return the expression
     */
    public final LtreeExpression commonAncestor(Ltree other) {
        return rebuilt(Node.Call.of("lca", node(), parameter(other)));
    }

    /**
     * {@code lca}: the longest path that is above both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final LtreeExpression commonAncestor(Expression<Ltree> other) {
        return rebuilt(Node.Call.of("lca", node(), other.node()));
    }

    /**
     * {@code ||}: the labels of both.
     *
     * @param other the other
     * @return the expression
     */
    public final LtreeExpression concat(Ltree other) {
        return rebuilt(operation(" || ", parameter(other)));
    }

    /**
     * {@code ||}: the labels of both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final LtreeExpression concat(Expression<Ltree> other) {
        return rebuilt(operation(" || ", other.node()));
    }

    /**
     * {@code ltree2text}: as text.
     *
     * @return the expression
     */
    public final TextExpression asText() {
        return new TextExpression(Node.Call.of("ltree2text", node()), Codecs.TEXT);
    }
}
