package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * The conditions of {@link TextExpression}. Patterns and parts are values like others, sent beside the text of the query.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-matching.html">Pattern Matching</a>.
 */
abstract class TextMatching extends FamilyExpression<String, TextExpression> {
    TextMatching(Node node, Codec<String> codec) {
        super(node, codec);
    }

    /**
     * {@code like} a pattern, in which {@code %} stands for any text and {@code _} for any character.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition like(String pattern) {
        return compare(" like ", Nodes.of(pattern));
    }

    /**
     * {@code like} a pattern, in which {@code %} stands for any text and {@code _} for any character.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition like(Expression<String> pattern) {
        return compare(" like ", pattern.node());
    }

    /**
     * {@code like any} or {@code like all} of some patterns.
     *
     * @param patterns {@link Sql#any} or {@link Sql#all} of patterns
     * @return the condition
     */
    public final Condition like(Quantified<String> patterns) {
        return patterns.compare(this, " like ");
    }

    /**
     * {@code not like} a pattern.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition notLike(String pattern) {
        return compare(" not like ", Nodes.of(pattern));
    }

    /**
     * {@code not like} a pattern.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition notLike(Expression<String> pattern) {
        return compare(" not like ", pattern.node());
    }

    /**
     * {@code ilike} a pattern: as {@link #like}, upper and lower case alike.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition ilike(String pattern) {
        return compare(" ilike ", Nodes.of(pattern));
    }

    /**
     * {@code ilike} a pattern: as {@link #like}, upper and lower case alike.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition ilike(Expression<String> pattern) {
        return compare(" ilike ", pattern.node());
    }

    /**
     * {@code ilike any} or {@code ilike all} of some patterns.
     *
     * @param patterns {@link Sql#any} or {@link Sql#all} of patterns
     * @return the condition
     */
    public final Condition ilike(Quantified<String> patterns) {
        return patterns.compare(this, " ilike ");
    }

    /**
     * {@code not ilike} a pattern.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition notIlike(String pattern) {
        return compare(" not ilike ", Nodes.of(pattern));
    }

    /**
     * {@code not ilike} a pattern.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition notIlike(Expression<String> pattern) {
        return compare(" not ilike ", pattern.node());
    }

    /**
     * {@code similar to} a pattern of the SQL standard: that of {@code like} with {@code |}, {@code *}, {@code +} and
     * groups.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition similarTo(String pattern) {
        return compare(" similar to ", Nodes.of(pattern));
    }

    /**
     * {@code similar to} a pattern of the SQL standard: that of {@code like} with {@code |}, {@code *}, {@code +} and
     * groups.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition similarTo(Expression<String> pattern) {
        return compare(" similar to ", pattern.node());
    }

    /**
     * {@code not similar to} a pattern.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition notSimilarTo(String pattern) {
        return compare(" not similar to ", Nodes.of(pattern));
    }

    /**
     * {@code not similar to} a pattern.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition notSimilarTo(Expression<String> pattern) {
        return compare(" not similar to ", pattern.node());
    }

    /**
     * {@code ~}: matches a regular expression anywhere.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matches(String regex) {
        return new Condition(new Node.Binary(node(), " ~ ", Nodes.of(regex), Node.Binary.OTHER));
    }

    /**
     * {@code ~}: matches a regular expression anywhere.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matches(Expression<String> regex) {
        return new Condition(new Node.Binary(node(), " ~ ", regex.node(), Node.Binary.OTHER));
    }

    /**
     * {@code ~*}: as {@link #matches}, upper and lower case alike.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matchesIgnoringCase(String regex) {
        return new Condition(new Node.Binary(node(), " ~* ", Nodes.of(regex), Node.Binary.OTHER));
    }

    /**
     * {@code ~*}: as {@link #matches}, upper and lower case alike.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matchesIgnoringCase(Expression<String> regex) {
        return new Condition(new Node.Binary(node(), " ~* ", regex.node(), Node.Binary.OTHER));
    }

    /**
     * {@code !~}: does not match a regular expression.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matchesNot(String regex) {
        return new Condition(new Node.Binary(node(), " !~ ", Nodes.of(regex), Node.Binary.OTHER));
    }

    /**
     * {@code !~}: does not match a regular expression.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matchesNot(Expression<String> regex) {
        return new Condition(new Node.Binary(node(), " !~ ", regex.node(), Node.Binary.OTHER));
    }

    /**
     * {@code !~*}: as {@link #matchesNot}, upper and lower case alike.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matchesNotIgnoringCase(String regex) {
        return new Condition(new Node.Binary(node(), " !~* ", Nodes.of(regex), Node.Binary.OTHER));
    }

    /**
     * {@code !~*}: as {@link #matchesNot}, upper and lower case alike.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the condition
     */
    public final Condition matchesNotIgnoringCase(Expression<String> regex) {
        return new Condition(new Node.Binary(node(), " !~* ", regex.node(), Node.Binary.OTHER));
    }

    /**
     * Contains a text, taken literally.
     *
     * @param part the text
     * @return the condition
     */
    public final Condition contains(String part) {
        return compare(" like ", Nodes.of("%" + escape(part) + "%"));
    }

    /**
     * Contains another text, taken literally: {@code strpos(…) > 0}.
     *
     * @param part the text
     * @return the condition
     */
    public final Condition contains(Expression<String> part) {
        return new Condition(new Node.Binary(
                Node.Call.of("strpos", node(), part.node()), " > ", new Node.Text("0"), Node.Binary.COMPARISON));
    }

    /**
     * Contains a text, taken literally, upper and lower case alike.
     *
     * @param part the text
     * @return the condition
     */
    public final Condition containsIgnoringCase(String part) {
        return compare(" ilike ", Nodes.of("%" + escape(part) + "%"));
    }

    /**
     * Begins with a text, taken literally.
     *
     * @param prefix the text
     * @return the condition
     */
    public final Condition startsWith(String prefix) {
        return compare(" like ", Nodes.of(escape(prefix) + "%"));
    }

    /**
     * {@code starts_with}: begins with another text, taken literally.
     *
     * @param prefix the text
     * @return the condition
     */
    public final Condition startsWith(Expression<String> prefix) {
        return new Condition(Node.Call.of("starts_with", node(), prefix.node()));
    }

    /**
     * Begins with a text, taken literally, upper and lower case alike.
     *
     * @param prefix the text
     * @return the condition
     */
    public final Condition startsWithIgnoringCase(String prefix) {
        return compare(" ilike ", Nodes.of(escape(prefix) + "%"));
    }

    /**
     * Ends with a text, taken literally.
     *
     * @param suffix the text
     * @return the condition
     */
    public final Condition endsWith(String suffix) {
        return compare(" like ", Nodes.of("%" + escape(suffix)));
    }

    /**
     * Ends with a text, taken literally, upper and lower case alike.
     *
     * @param suffix the text
     * @return the condition
     */
    public final Condition endsWithIgnoringCase(String suffix) {
        return compare(" ilike ", Nodes.of("%" + escape(suffix)));
    }

    private static String escape(String literal) {
        return literal.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
