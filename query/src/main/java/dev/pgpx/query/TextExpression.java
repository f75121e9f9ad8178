package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An expression of {@code text} or a type like it.
 *
 * <p>Sources: <a href="https://www.postgresql.org/docs/current/functions-string.html">String Functions and Operators</a>,
 * <a href="https://www.postgresql.org/docs/current/functions-matching.html">Pattern Matching</a>,
 * <a href="https://www.postgresql.org/docs/current/functions-formatting.html">Data Type Formatting Functions</a>.
 */
public class TextExpression extends TextFunctions {
    TextExpression(Node node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    TextExpression rebuilt(Node other) {
        return new TextExpression(other, codec());
    }

    /**
     * {@code split_part}: one of its parts.
     *
     * @param delimiter what stands between the parts
     * @param part which, from 1; since server 14 below 0 counts from the end
     * @return the expression; empty where there is no such part
     */
    public final TextExpression splitPart(String delimiter, int part) {
        return new TextExpression(Node.Call.of("split_part", node(), Nodes.of(delimiter), Nodes.of(part)), Codecs.TEXT);
    }

    /**
     * {@code split_part}: one of its parts.
     *
     * @param delimiter what stands between the parts
     * @param part which, from 1; since server 14 below 0 counts from the end
     * @return the expression; empty where there is no such part
     */
    public final TextExpression splitPart(Expression<String> delimiter, Expression<Integer> part) {
        return new TextExpression(Node.Call.of("split_part", node(), delimiter.node(), part.node()), Codecs.TEXT);
    }

    /**
     * {@code string_to_array}: all of its parts.
     *
     * @param delimiter what stands between the parts
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> split(String delimiter) {
        return texts(Node.Call.of("string_to_array", node(), Nodes.of(delimiter)));
    }

    /**
     * {@code string_to_array}: all of its parts.
     *
     * @param delimiter what stands between the parts
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> split(Expression<String> delimiter) {
        return texts(Node.Call.of("string_to_array", node(), delimiter.node()));
    }

    /**
     * {@code string_to_array}: all of its parts, one of which stands for null.
     *
     * @param delimiter what stands between the parts
     * @param nullText the part that stands for null
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> split(String delimiter, String nullText) {
        return texts(Node.Call.of("string_to_array", node(), Nodes.of(delimiter), Nodes.of(nullText)));
    }

    /**
     * {@code string_to_array}: all of its parts, one of which stands for null.
     *
     * @param delimiter what stands between the parts
     * @param nullText the part that stands for null
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> split(
            Expression<String> delimiter, Expression<String> nullText) {
        return texts(Node.Call.of("string_to_array", node(), delimiter.node(), nullText.node()));
    }

    /**
     * {@code substring}: what a regular expression matches; of its first group, where it has one.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression; null without a match
     */
    public final TextExpression substringMatching(String regex) {
        return new TextExpression(Node.Call.of("substring", node(), Nodes.of(regex)), Codecs.TEXT);
    }

    /**
     * {@code substring}: what a regular expression matches; of its first group, where it has one.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression; null without a match
     */
    public final TextExpression substringMatching(Expression<String> regex) {
        return new TextExpression(Node.Call.of("substring", node(), regex.node()), Codecs.TEXT);
    }

    /**
     * {@code regexp_replace}: with the first match replaced.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param replacement what is put in its place; {@code \\1} stands for the first group
     * @return the expression
     */
    public final TextExpression regexpReplace(String regex, String replacement) {
        return new TextExpression(
                Node.Call.of("regexp_replace", node(), Nodes.of(regex), Nodes.of(replacement)), Codecs.TEXT);
    }

    /**
     * {@code regexp_replace}: with the first match replaced.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param replacement what is put in its place; {@code \\1} stands for the first group
     * @return the expression
     */
    public final TextExpression regexpReplace(Expression<String> regex, Expression<String> replacement) {
        return new TextExpression(
                Node.Call.of("regexp_replace", node(), regex.node(), replacement.node()), Codecs.TEXT);
    }

    /**
     * {@code regexp_replace}: with matches replaced.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param replacement what is put in their place; {@code \\1} stands for the first group
     * @param flags letters: {@code g} for all matches, {@code i} without regard to case, and others
     * @return the expression
     */
    public final TextExpression regexpReplace(String regex, String replacement, String flags) {
        return new TextExpression(
                Node.Call.of("regexp_replace", node(), Nodes.of(regex), Nodes.of(replacement), Nodes.of(flags)),
                Codecs.TEXT);
    }

    /**
     * {@code regexp_replace}: with matches replaced.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param replacement what is put in their place; {@code \\1} stands for the first group
     * @param flags letters: {@code g} for all matches, {@code i} without regard to case, and others
     * @return the expression
     */
    public final TextExpression regexpReplace(Expression<String> regex, Expression<String> replacement, String flags) {
        return new TextExpression(
                Node.Call.of("regexp_replace", node(), regex.node(), replacement.node(), Nodes.of(flags)), Codecs.TEXT);
    }

    /**
     * {@code regexp_match}: the groups of the first match, or the whole of it where there is no group.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression; null without a match
     */
    public final ArrayExpression<String, TextExpression> regexpMatch(String regex) {
        return texts(Node.Call.of("regexp_match", node(), Nodes.of(regex)));
    }

    /**
     * {@code regexp_match}: the groups of the first match, or the whole of it where there is no group.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression; null without a match
     */
    public final ArrayExpression<String, TextExpression> regexpMatch(Expression<String> regex) {
        return texts(Node.Call.of("regexp_match", node(), regex.node()));
    }

    /**
     * {@code regexp_match}: the groups of the first match, or the whole of it where there is no group.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param flags letters: {@code g} for all matches, {@code i} without regard to case, and others
     * @return the expression; null without a match
     */
    public final ArrayExpression<String, TextExpression> regexpMatch(String regex, String flags) {
        return texts(Node.Call.of("regexp_match", node(), Nodes.of(regex), Nodes.of(flags)));
    }

    /**
     * {@code regexp_match}: the groups of the first match, or the whole of it where there is no group.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param flags letters: {@code g} for all matches, {@code i} without regard to case, and others
     * @return the expression; null without a match
     */
    public final ArrayExpression<String, TextExpression> regexpMatch(Expression<String> regex, String flags) {
        return texts(Node.Call.of("regexp_match", node(), regex.node(), Nodes.of(flags)));
    }

    /**
     * {@code regexp_split_to_array}: the parts between the matches.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> regexpSplit(String regex) {
        return texts(Node.Call.of("regexp_split_to_array", node(), Nodes.of(regex)));
    }

    /**
     * {@code regexp_split_to_array}: the parts between the matches.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression
     */
    public final ArrayExpression<String, TextExpression> regexpSplit(Expression<String> regex) {
        return texts(Node.Call.of("regexp_split_to_array", node(), regex.node()));
    }

    /**
     * {@code regexp_like}: as {@link #matches}, with flags; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param flags letters: {@code g} for all matches, {@code i} without regard to case, and others
     * @return the condition
     */
    public final Condition regexpLike(String regex, String flags) {
        return new Condition(new Node.Since(
                ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_like", node(), Nodes.of(regex), Nodes.of(flags))));
    }

    /**
     * {@code regexp_like}: as {@link #matches}, with flags; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @param flags letters: {@code g} for all matches, {@code i} without regard to case, and others
     * @return the condition
     */
    public final Condition regexpLike(Expression<String> regex, String flags) {
        return new Condition(new Node.Since(
                ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_like", node(), regex.node(), Nodes.of(flags))));
    }

    /**
     * {@code regexp_count}: how many matches there are; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression
     */
    public final NumberExpression<Integer> regexpCount(String regex) {
        return new NumberExpression<>(
                new Node.Since(ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_count", node(), Nodes.of(regex))),
                Codecs.INT4);
    }

    /**
     * {@code regexp_count}: how many matches there are; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression
     */
    public final NumberExpression<Integer> regexpCount(Expression<String> regex) {
        return new NumberExpression<>(
                new Node.Since(ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_count", node(), regex.node())),
                Codecs.INT4);
    }

    /**
     * {@code regexp_instr}: where the first match begins; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the position; 0 without a match
     */
    public final NumberExpression<Integer> regexpInstr(String regex) {
        return new NumberExpression<>(
                new Node.Since(ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_instr", node(), Nodes.of(regex))),
                Codecs.INT4);
    }

    /**
     * {@code regexp_instr}: where the first match begins; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the position; 0 without a match
     */
    public final NumberExpression<Integer> regexpInstr(Expression<String> regex) {
        return new NumberExpression<>(
                new Node.Since(ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_instr", node(), regex.node())),
                Codecs.INT4);
    }

    /**
     * {@code regexp_substr}: the first match; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression; null without a match
     */
    public final TextExpression regexpSubstr(String regex) {
        return new TextExpression(
                new Node.Since(ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_substr", node(), Nodes.of(regex))),
                Codecs.TEXT);
    }

    /**
     * {@code regexp_substr}: the first match; since server 15.
     *
     * @param regex a regular expression, PostgreSQL's
     * @return the expression; null without a match
     */
    public final TextExpression regexpSubstr(Expression<String> regex) {
        return new TextExpression(
                new Node.Since(ServerFeature.REGEXP_FUNCTIONS, Node.Call.of("regexp_substr", node(), regex.node())),
                Codecs.TEXT);
    }

    /**
     * {@code to_number}: the number that it shows.
     *
     * @param format the template, as in {@code to_char}
     * @return the expression
     */
    public final NumberExpression<BigDecimal> toNumber(String format) {
        return new NumberExpression<>(Node.Call.of("to_number", node(), Nodes.of(format)), Codecs.NUMERIC);
    }

    /**
     * {@code to_number}: the number that it shows.
     *
     * @param format the template, as in {@code to_char}
     * @return the expression
     */
    public final NumberExpression<BigDecimal> toNumber(Expression<String> format) {
        return new NumberExpression<>(Node.Call.of("to_number", node(), format.node()), Codecs.NUMERIC);
    }

    /**
     * {@code to_date}: the date that it shows.
     *
     * @param format the template, as in {@code to_char}
     * @return the expression
     */
    public final DateExpression<LocalDate> toDate(String format) {
        return new DateExpression<>(Node.Call.of("to_date", node(), Nodes.of(format)), Codecs.DATE);
    }

    /**
     * {@code to_date}: the date that it shows.
     *
     * @param format the template, as in {@code to_char}
     * @return the expression
     */
    public final DateExpression<LocalDate> toDate(Expression<String> format) {
        return new DateExpression<>(Node.Call.of("to_date", node(), format.node()), Codecs.DATE);
    }

    /**
     * {@code to_timestamp}: the time that it shows, in the time zone of the session where it shows none.
     *
     * @param format the template, as in {@code to_char}
     * @return the expression
     */
    public final TimestamptzExpression<Instant> toTimestamp(String format) {
        return new TimestamptzExpression<>(Node.Call.of("to_timestamp", node(), Nodes.of(format)), Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code to_timestamp}: the time that it shows, in the time zone of the session where it shows none.
     *
     * @param format the template, as in {@code to_char}
     * @return the expression
     */
    public final TimestamptzExpression<Instant> toTimestamp(Expression<String> format) {
        return new TimestamptzExpression<>(Node.Call.of("to_timestamp", node(), format.node()), Codecs.TIMESTAMPTZ);
    }

    private static ArrayExpression<String, TextExpression> texts(Node node) {
        return new ArrayExpression<>(node, Codecs.TEXT, Family.text());
    }

    /**
     * Matches what people write into a search field: {@code to_tsvector(…) @@ websearch_to_tsquery(…)}.
     *
     * @param configuration the name of the text search configuration: {@code english}
     * @param query words, quoted phrases, {@code or}, a minus before what is not wanted
     * @return the condition
     */
    public final Condition search(String configuration, String query) {
        return TsVectorExpression.of(configuration, this).matches(TsQueryExpression.web(configuration, query));
    }
}
