package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.LexemeWeight;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression of {@code tsvector}: the words of a document.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-textsearch.html">Text Search Functions and Operators</a>.
 */
public class TsVectorExpression extends ComparableExpression<TsVector> {
    TsVectorExpression(Node node, Codec<TsVector> codec) {
        super(node, codec);
    }

    @Override
    TsVectorExpression rebuilt(Node other) {
        return new TsVectorExpression(other, codec());
    }

    @Override
    public TsVectorExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static TsVectorExpression of(TsVector value) {
        return new TsVectorExpression(Node.Value.of(Codecs.TSVECTOR, value), Codecs.TSVECTOR);
    }

    /**
     * {@code to_tsvector}: the words of a document. An index on the same expression serves it.
     *
     * @param configuration the name of the text search configuration: {@code english}
     * @param document the document
     * @return the expression
     */
    public static TsVectorExpression of(String configuration, Expression<String> document) {
        return new TsVectorExpression(
                Node.Call.of("to_tsvector", TextSearchName.of(configuration), document.node()), Codecs.TSVECTOR);
    }

    /**
     * {@code to_tsvector}: the words of all texts of a JSON value.
     *
     * @param configuration the name of the text search configuration
     * @param document the document
     * @return the expression
     */
    public static TsVectorExpression ofJson(String configuration, JsonExpression<?> document) {
        return new TsVectorExpression(
                Node.Call.of("to_tsvector", TextSearchName.of(configuration), document.node()), Codecs.TSVECTOR);
    }

    /**
     * {@code @@}: matches a query.
     *
     * @param query the query
     * @return the condition
     */
    public final Condition matches(Expression<TsQuery> query) {
        return new Condition(operation(" @@ ", query.node()));
    }

    /**
     * {@code @@}: matches a query.
     *
     * @param query the query
     * @return the condition
     */
    public final Condition matches(TsQuery query) {
        return new Condition(operation(" @@ ", Node.Value.of(Codecs.TSQUERY, query)));
    }

    /**
     * {@code ||}: the words of both, those of the other after its own.
     *
     * @param other the other
     * @return the expression
     */
    public final TsVectorExpression concat(TsVector other) {
        return new TsVectorExpression(operation(" || ", parameter(other)), Codecs.TSVECTOR);
    }

    /**
     * {@code ||}: the words of both, those of the other after its own.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final TsVectorExpression concat(Expression<TsVector> other) {
        return new TsVectorExpression(operation(" || ", other.node()), Codecs.TSVECTOR);
    }

    /**
     * {@code setweight}: with a weight for all words.
     *
     * @param weight the weight
     * @return the expression
     */
    public final TsVectorExpression withWeight(LexemeWeight weight) {
        return new TsVectorExpression(Node.Call.of("setweight", node(), weight(weight)), Codecs.TSVECTOR);
    }

    /**
     * {@code setweight}: with a weight for some words.
     *
     * @param weight the weight
     * @param words the words
     * @return the expression
     */
    public final TsVectorExpression withWeight(LexemeWeight weight, String... words) {
        return new TsVectorExpression(
                Node.Call.of(
                        "setweight", node(), weight(weight), Node.Value.of(Codecs.array(Codecs.TEXT), List.of(words))),
                Codecs.TSVECTOR);
    }

    /**
     * {@code ts_delete}: without some words.
     *
     * @param words the words
     * @return the expression
     */
    public final TsVectorExpression without(String... words) {
        return new TsVectorExpression(
                Node.Call.of("ts_delete", node(), Node.Value.of(Codecs.array(Codecs.TEXT), List.of(words))),
                Codecs.TSVECTOR);
    }

    /**
     * {@code strip}: without positions and weights.
     *
     * @return the expression
     */
    public final TsVectorExpression strip() {
        return new TsVectorExpression(Node.Call.of("strip", node()), Codecs.TSVECTOR);
    }

    /**
     * {@code length}: how many different words it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.INT4);
    }

    /**
     * {@code tsvector_to_array}: its words, in order.
     *
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> words() {
        return new ArrayExpression<>(Node.Call.of("tsvector_to_array", node()), Codecs.TEXT, Family.text());
    }

    /**
     * {@code ts_rank}: how well it matches a query, by how often the words occur.
     *
     * @param query the query
     * @param normalization what the rank is set in proportion to; nothing unless given
     * @return the expression
     */
    public final NumberExpression<Float> rank(Expression<TsQuery> query, RankNormalization... normalization) {
        return rank("ts_rank", List.of(), query, normalization);
    }

    /**
     * {@code ts_rank} with weights.
     *
     * @param weights what words are worth
     * @param query the query
     * @param normalization what the rank is set in proportion to; nothing unless given
     * @return the expression
     */
    public final NumberExpression<Float> rank(
            RankWeights weights, Expression<TsQuery> query, RankNormalization... normalization) {
        return rank("ts_rank", List.of(weights.node()), query, normalization);
    }

    /**
     * {@code ts_rank_cd}: how well it matches a query, by how close to each other the words occur; 0 of a stripped one.
     *
     * @param query the query
     * @param normalization what the rank is set in proportion to; nothing unless given
     * @return the expression
     */
    public final NumberExpression<Float> rankByCover(Expression<TsQuery> query, RankNormalization... normalization) {
        return rank("ts_rank_cd", List.of(), query, normalization);
    }

    /**
     * {@code ts_rank_cd} with weights.
     *
     * @param weights what words are worth
     * @param query the query
     * @param normalization what the rank is set in proportion to; nothing unless given
     * @return the expression
     */
    public final NumberExpression<Float> rankByCover(
            RankWeights weights, Expression<TsQuery> query, RankNormalization... normalization) {
        return rank("ts_rank_cd", List.of(weights.node()), query, normalization);
    }

    private NumberExpression<Float> rank(
            String function, List<Node> weights, Expression<TsQuery> query, RankNormalization... normalization) {
        List<Node> arguments = new ArrayList<>(weights);
        arguments.add(node());
        arguments.add(query.node());
        arguments.addAll(RankNormalization.nodes(normalization));
        return new NumberExpression<>(new Node.Call(function, arguments), Codecs.FLOAT4);
    }

    private static Node weight(LexemeWeight weight) {
        return new Node.Text("'" + weight.name() + "'");
    }
}
