package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.TsQuery;

/**
 * An expression of {@code tsquery}: what is searched for.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-textsearch.html">Text Search Functions and Operators</a>.
 */
public class TsQueryExpression extends ComparableExpression<TsQuery> {
    TsQueryExpression(Node node, Codec<TsQuery> codec) {
        super(node, codec);
    }

    @Override
    TsQueryExpression rebuilt(Node other) {
        return new TsQueryExpression(other, codec());
    }

    @Override
    public TsQueryExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static TsQueryExpression of(TsQuery value) {
        return new TsQueryExpression(Node.Value.of(Codecs.TSQUERY, value), Codecs.TSQUERY);
    }

    /**
     * {@code to_tsquery}: words with {@code &}, {@code |}, {@code !}, {@code <->} and {@code :*}.
     *
     * @param configuration the name of the text search configuration: {@code english}
     * @param query words with operators between them; the server refuses any other text
     * @return the expression
     */
    public static TsQueryExpression parse(String configuration, String query) {
        return new TsQueryExpression(
                Node.Call.of("to_tsquery", TextSearchName.of(configuration), Node.Value.of(Codecs.TEXT, query)),
                Codecs.TSQUERY);
    }

    /**
     * {@code to_tsquery}: words with {@code &}, {@code |}, {@code !}, {@code <->} and {@code :*}.
     *
     * @param configuration the name of the text search configuration: {@code english}
     * @param query words with operators between them; the server refuses any other text, as an expression
     * @return the expression
     */
    public static TsQueryExpression parse(String configuration, Expression<String> query) {
        return new TsQueryExpression(
                Node.Call.of("to_tsquery", TextSearchName.of(configuration), query.node()), Codecs.TSQUERY);
    }

    /**
     * {@code plainto_tsquery}: all words of a text.
     *
     * @param configuration the name of the text search configuration
     * @param text any text
     * @return the expression
     */
    public static TsQueryExpression plain(String configuration, String text) {
        return new TsQueryExpression(
                Node.Call.of("plainto_tsquery", TextSearchName.of(configuration), Node.Value.of(Codecs.TEXT, text)),
                Codecs.TSQUERY);
    }

    /**
     * {@code plainto_tsquery}: all words of a text.
     *
     * @param configuration the name of the text search configuration
     * @param text any text, as an expression
     * @return the expression
     */
    public static TsQueryExpression plain(String configuration, Expression<String> text) {
        return new TsQueryExpression(
                Node.Call.of("plainto_tsquery", TextSearchName.of(configuration), text.node()), Codecs.TSQUERY);
    }

    /**
     * {@code phraseto_tsquery}: all words of a text, in this order.
     *
     * @param configuration the name of the text search configuration
     * @param text any text
     * @return the expression
     */
    public static TsQueryExpression phrase(String configuration, String text) {
        return new TsQueryExpression(
                Node.Call.of("phraseto_tsquery", TextSearchName.of(configuration), Node.Value.of(Codecs.TEXT, text)),
                Codecs.TSQUERY);
    }

    /**
     * {@code phraseto_tsquery}: all words of a text, in this order.
     *
     * @param configuration the name of the text search configuration
     * @param text any text, as an expression
     * @return the expression
     */
    public static TsQueryExpression phrase(String configuration, Expression<String> text) {
        return new TsQueryExpression(
                Node.Call.of("phraseto_tsquery", TextSearchName.of(configuration), text.node()), Codecs.TSQUERY);
    }

    /**
     * {@code websearch_to_tsquery}: what search engines on the web understand.
     *
     * @param configuration the name of the text search configuration
     * @param text any text as people write it: words; phrases in quotes; {@code or}, a minus before what is not wanted
     * @return the expression
     */
    public static TsQueryExpression web(String configuration, String text) {
        return new TsQueryExpression(
                Node.Call.of(
                        "websearch_to_tsquery", TextSearchName.of(configuration), Node.Value.of(Codecs.TEXT, text)),
                Codecs.TSQUERY);
    }

    /**
     * {@code websearch_to_tsquery}: what search engines on the web understand.
     *
     * @param configuration the name of the text search configuration
     * @param text any text as people write it: words; phrases in quotes; {@code or}, a minus before what is not wanted, as an expression
     * @return the expression
     */
    public static TsQueryExpression web(String configuration, Expression<String> text) {
        return new TsQueryExpression(
                Node.Call.of("websearch_to_tsquery", TextSearchName.of(configuration), text.node()), Codecs.TSQUERY);
    }

    /**
     * {@code &&}: both.
     *
     * @param other the other
     * @return the expression
     */
    public final TsQueryExpression and(TsQuery other) {
        return new TsQueryExpression(operation(" && ", parameter(other)), Codecs.TSQUERY);
    }

    /**
     * {@code &&}: both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final TsQueryExpression and(Expression<TsQuery> other) {
        return new TsQueryExpression(operation(" && ", other.node()), Codecs.TSQUERY);
    }

    /**
     * {@code ||}: one of both.
     *
     * @param other the other
     * @return the expression
     */
    public final TsQueryExpression or(TsQuery other) {
        return new TsQueryExpression(operation(" || ", parameter(other)), Codecs.TSQUERY);
    }

    /**
     * {@code ||}: one of both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final TsQueryExpression or(Expression<TsQuery> other) {
        return new TsQueryExpression(operation(" || ", other.node()), Codecs.TSQUERY);
    }

    /**
     * {@code !!}: not this.
     *
     * @return the expression
     */
    public final TsQueryExpression not() {
        return new TsQueryExpression(new Prefix("!!", node()), Codecs.TSQUERY);
    }

    /**
     * {@code <->}: this, and the other right after it.
     *
     * @param other the other
     * @return the expression
     */
    public final TsQueryExpression followedBy(TsQuery other) {
        return new TsQueryExpression(operation(" <-> ", parameter(other)), Codecs.TSQUERY);
    }

    /**
     * {@code <->}: this, and the other right after it.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final TsQueryExpression followedBy(Expression<TsQuery> other) {
        return new TsQueryExpression(operation(" <-> ", other.node()), Codecs.TSQUERY);
    }

    /**
     * {@code tsquery_phrase}: this, and the other some words after it.
     *
     * @param other the other
     * @param distance how many words after
     * @return the expression
     */
    public final TsQueryExpression followedBy(TsQuery other, int distance) {
        return new TsQueryExpression(
                Node.Call.of("tsquery_phrase", node(), parameter(other), Node.Value.of(Codecs.INT4, distance)),
                Codecs.TSQUERY);
    }

    /**
     * {@code tsquery_phrase}: this, and the other some words after it.
     *
     * @param other the other, as an expression
     * @param distance how many words after, as an expression
     * @return the expression
     */
    public final TsQueryExpression followedBy(Expression<TsQuery> other, Expression<Integer> distance) {
        return new TsQueryExpression(
                Node.Call.of("tsquery_phrase", node(), other.node(), distance.node()), Codecs.TSQUERY);
    }

    /**
     * {@code @>}: has all words of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition contains(TsQuery other) {
        return new Condition(operation(" @> ", parameter(other)));
    }

    /**
     * {@code @>}: has all words of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition contains(Expression<TsQuery> other) {
        return new Condition(operation(" @> ", other.node()));
    }

    /**
     * {@code <@}: has no words that another lacks.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isContainedIn(TsQuery other) {
        return new Condition(operation(" <@ ", parameter(other)));
    }

    /**
     * {@code <@}: has no words that another lacks.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isContainedIn(Expression<TsQuery> other) {
        return new Condition(operation(" <@ ", other.node()));
    }

    /**
     * {@code numnode}: how many words and operators it has; 0 when it has nothing to search for.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> nodeCount() {
        return new NumberExpression<>(Node.Call.of("numnode", node()), Codecs.INT4);
    }

    /**
     * {@code querytree}: the part of it that an index serves.
     *
     * @return the expression
     */
    public final TextExpression indexable() {
        return new TextExpression(Node.Call.of("querytree", node()), Codecs.TEXT);
    }

    /**
     * {@code ts_headline}: parts of a document around the words that match. They are not made fit for HTML.
     *
     * @param configuration the name of the text search configuration
     * @param document the document
     * @return the expression
     */
    public final TextExpression headline(String configuration, Expression<String> document) {
        return new TextExpression(
                Node.Call.of("ts_headline", TextSearchName.of(configuration), document.node(), node()), Codecs.TEXT);
    }

    /**
     * {@code ts_headline} with options.
     *
     * @param configuration the name of the text search configuration
     * @param document the document
     * @param options the options
     * @return the expression
     */
    public final TextExpression headline(String configuration, Expression<String> document, HeadlineOptions options) {
        Node text = Node.Value.of(Codecs.TEXT, options.text());
        return new TextExpression(
                Node.Call.of("ts_headline", TextSearchName.of(configuration), document.node(), node(), text),
                Codecs.TEXT);
    }
}
