package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.List;

/**
 * The functions of {@link TextExpression} that look at characters. Positions count from 1.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-string.html">String Functions and Operators</a>.
 */
abstract class TextFunctions extends TextMatching {
    TextFunctions(Node node, Codec<String> codec) {
        super(node, codec);
    }

    /**
     * {@code ||}: followed by another text; null when one of both is.
     *
     * @param other the other text
     * @return the expression
     */
    public final TextExpression concat(String other) {
        return new TextExpression(new Node.Binary(node(), " || ", Nodes.of(other), Node.Binary.OTHER), Codecs.TEXT);
    }

    /**
     * {@code ||}: followed by another text; null when one of both is.
     *
     * @param other the other text
     * @return the expression
     */
    public final TextExpression concat(Expression<String> other) {
        return new TextExpression(new Node.Binary(node(), " || ", other.node(), Node.Binary.OTHER), Codecs.TEXT);
    }

    /**
     * In lower case, by the rules of the column's collation.
     *
     * @return the expression
     */
    public final TextExpression lower() {
        return new TextExpression(Node.Call.of("lower", node()), Codecs.TEXT);
    }

    /**
     * In upper case, by the rules of the column's collation.
     *
     * @return the expression
     */
    public final TextExpression upper() {
        return new TextExpression(Node.Call.of("upper", node()), Codecs.TEXT);
    }

    /**
     * {@code initcap}: each word with a capital, the rest in lower case.
     *
     * @return the expression
     */
    public final TextExpression initcap() {
        return new TextExpression(Node.Call.of("initcap", node()), Codecs.TEXT);
    }

    /**
     * {@code reverse}: its characters in the opposite order.
     *
     * @return the expression
     */
    public final TextExpression reverse() {
        return new TextExpression(Node.Call.of("reverse", node()), Codecs.TEXT);
    }

    /**
     * {@code md5}: its MD5 hash, in hexadecimal digits.
     *
     * @return the expression
     */
    public final TextExpression md5() {
        return new TextExpression(Node.Call.of("md5", node()), Codecs.TEXT);
    }

    /**
     * {@code casefold}: for comparison without regard to case, by the rules of Unicode; since server 18.
     *
     * @return the expression
     */
    public final TextExpression casefold() {
        return new TextExpression(
                new Node.Since(ServerFeature.CASEFOLD, Node.Call.of("casefold", node())), Codecs.TEXT);
    }

    /**
     * Its length in characters.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.INT4);
    }

    /**
     * {@code octet_length}: its length in bytes.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> octetLength() {
        return new NumberExpression<>(Node.Call.of("octet_length", node()), Codecs.INT4);
    }

    /**
     * {@code bit_length}: its length in bits.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> bitLength() {
        return new NumberExpression<>(Node.Call.of("bit_length", node()), Codecs.INT4);
    }

    /**
     * {@code ascii}: the code point of its first character; 0 of an empty text.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> ascii() {
        return new NumberExpression<>(Node.Call.of("ascii", node()), Codecs.INT4);
    }

    /**
     * {@code trim}: without spaces at both ends.
     *
     * @return the expression
     */
    public final TextExpression trim() {
        return new TextExpression(Node.Call.of("btrim", node()), Codecs.TEXT);
    }

    /**
     * {@code trim}: without some characters at both ends.
     *
     * @param characters the characters, in any order
     * @return the expression
     */
    public final TextExpression trim(String characters) {
        return new TextExpression(Node.Call.of("btrim", node(), Nodes.of(characters)), Codecs.TEXT);
    }

    /**
     * {@code trim}: without some characters at both ends.
     *
     * @param characters the characters, in any order
     * @return the expression
     */
    public final TextExpression trim(Expression<String> characters) {
        return new TextExpression(Node.Call.of("btrim", node(), characters.node()), Codecs.TEXT);
    }

    /**
     * {@code ltrim}: without spaces at the beginning.
     *
     * @return the expression
     */
    public final TextExpression ltrim() {
        return new TextExpression(Node.Call.of("ltrim", node()), Codecs.TEXT);
    }

    /**
     * {@code ltrim}: without some characters at the beginning.
     *
     * @param characters the characters, in any order
     * @return the expression
     */
    public final TextExpression ltrim(String characters) {
        return new TextExpression(Node.Call.of("ltrim", node(), Nodes.of(characters)), Codecs.TEXT);
    }

    /**
     * {@code ltrim}: without some characters at the beginning.
     *
     * @param characters the characters, in any order
     * @return the expression
     */
    public final TextExpression ltrim(Expression<String> characters) {
        return new TextExpression(Node.Call.of("ltrim", node(), characters.node()), Codecs.TEXT);
    }

    /**
     * {@code rtrim}: without spaces at the end.
     *
     * @return the expression
     */
    public final TextExpression rtrim() {
        return new TextExpression(Node.Call.of("rtrim", node()), Codecs.TEXT);
    }

    /**
     * {@code rtrim}: without some characters at the end.
     *
     * @param characters the characters, in any order
     * @return the expression
     */
    public final TextExpression rtrim(String characters) {
        return new TextExpression(Node.Call.of("rtrim", node(), Nodes.of(characters)), Codecs.TEXT);
    }

    /**
     * {@code rtrim}: without some characters at the end.
     *
     * @param characters the characters, in any order
     * @return the expression
     */
    public final TextExpression rtrim(Expression<String> characters) {
        return new TextExpression(Node.Call.of("rtrim", node(), characters.node()), Codecs.TEXT);
    }

    /**
     * {@code left}: its first characters.
     *
     * @param characters how many; below 0: all but so many at the end
     * @return the expression
     */
    public final TextExpression left(int characters) {
        return new TextExpression(Node.Call.of("\"left\"", node(), Nodes.of(characters)), Codecs.TEXT);
    }

    /**
     * {@code left}: its first characters.
     *
     * @param characters how many; below 0: all but so many at the end
     * @return the expression
     */
    public final TextExpression left(Expression<Integer> characters) {
        return new TextExpression(Node.Call.of("\"left\"", node(), characters.node()), Codecs.TEXT);
    }

    /**
     * {@code right}: its last characters.
     *
     * @param characters how many; below 0: all but so many at the beginning
     * @return the expression
     */
    public final TextExpression right(int characters) {
        return new TextExpression(Node.Call.of("\"right\"", node(), Nodes.of(characters)), Codecs.TEXT);
    }

    /**
     * {@code right}: its last characters.
     *
     * @param characters how many; below 0: all but so many at the beginning
     * @return the expression
     */
    public final TextExpression right(Expression<Integer> characters) {
        return new TextExpression(Node.Call.of("\"right\"", node(), characters.node()), Codecs.TEXT);
    }

    /**
     * {@code substring … from}: the rest from a position on.
     *
     * @param from the position
     * @return the expression
     */
    public final TextExpression substring(int from) {
        return new TextExpression(Node.Call.of("substr", node(), Nodes.of(from)), Codecs.TEXT);
    }

    /**
     * {@code substring … from}: the rest from a position on.
     *
     * @param from the position
     * @return the expression
     */
    public final TextExpression substring(Expression<Integer> from) {
        return new TextExpression(Node.Call.of("substr", node(), from.node()), Codecs.TEXT);
    }

    /**
     * {@code substring … from … for}: a part of it.
     *
     * @param from the position of its first character
     * @param length how many characters; not below 0
     * @return the expression
     */
    public final TextExpression substring(int from, int length) {
        return new TextExpression(Node.Call.of("substr", node(), Nodes.of(from), Nodes.of(length)), Codecs.TEXT);
    }

    /**
     * {@code substring … from … for}: a part of it.
     *
     * @param from the position of its first character
     * @param length how many characters; not below 0
     * @return the expression
     */
    public final TextExpression substring(Expression<Integer> from, Expression<Integer> length) {
        return new TextExpression(Node.Call.of("substr", node(), from.node(), length.node()), Codecs.TEXT);
    }

    /**
     * {@code overlay}: with a part replaced that is as long as the new one.
     *
     * @param replacement the new part
     * @param from the position of its first character
     * @return the expression
     */
    public final TextExpression overlay(String replacement, int from) {
        return new TextExpression(
                new Spelled(
                        List.of("overlay(", " placing ", " from ", ")"),
                        List.of(node(), Nodes.of(replacement), Nodes.of(from))),
                Codecs.TEXT);
    }

    /**
     * {@code overlay}: with a part replaced that is as long as the new one.
     *
     * @param replacement the new part
     * @param from the position of its first character
     * @return the expression
     */
    public final TextExpression overlay(Expression<String> replacement, Expression<Integer> from) {
        return new TextExpression(
                new Spelled(
                        List.of("overlay(", " placing ", " from ", ")"),
                        List.of(node(), replacement.node(), from.node())),
                Codecs.TEXT);
    }

    /**
     * {@code overlay}: with a part replaced.
     *
     * @param replacement the new part
     * @param from the position of the first character that is replaced
     * @param length how many characters are replaced
     * @return the expression
     */
    public final TextExpression overlay(String replacement, int from, int length) {
        return new TextExpression(
                new Spelled(
                        List.of("overlay(", " placing ", " from ", " for ", ")"),
                        List.of(node(), Nodes.of(replacement), Nodes.of(from), Nodes.of(length))),
                Codecs.TEXT);
    }

    /**
     * {@code overlay}: with a part replaced.
     *
     * @param replacement the new part
     * @param from the position of the first character that is replaced
     * @param length how many characters are replaced
     * @return the expression
     */
    public final TextExpression overlay(
            Expression<String> replacement, Expression<Integer> from, Expression<Integer> length) {
        return new TextExpression(
                new Spelled(
                        List.of("overlay(", " placing ", " from ", " for ", ")"),
                        List.of(node(), replacement.node(), from.node(), length.node())),
                Codecs.TEXT);
    }

    /**
     * {@code position}: where a text first stands in it.
     *
     * @param part the text
     * @return the position; 0 where it does not
     */
    public final NumberExpression<Integer> position(String part) {
        return new NumberExpression<>(Node.Call.of("strpos", node(), Nodes.of(part)), Codecs.INT4);
    }

    /**
     * {@code position}: where a text first stands in it.
     *
     * @param part the text
     * @return the position; 0 where it does not
     */
    public final NumberExpression<Integer> position(Expression<String> part) {
        return new NumberExpression<>(Node.Call.of("strpos", node(), part.node()), Codecs.INT4);
    }

    /**
     * {@code replace}: with a text replaced wherever it stands.
     *
     * @param part the text
     * @param replacement what is put in its place
     * @return the expression
     */
    public final TextExpression replace(String part, String replacement) {
        return new TextExpression(Node.Call.of("replace", node(), Nodes.of(part), Nodes.of(replacement)), Codecs.TEXT);
    }

    /**
     * {@code replace}: with a text replaced wherever it stands.
     *
     * @param part the text
     * @param replacement what is put in its place
     * @return the expression
     */
    public final TextExpression replace(Expression<String> part, Expression<String> replacement) {
        return new TextExpression(Node.Call.of("replace", node(), part.node(), replacement.node()), Codecs.TEXT);
    }

    /**
     * {@code translate}: with characters replaced one by one.
     *
     * @param from the characters
     * @param to what is put in the place of each; those without a counterpart are taken out
     * @return the expression
     */
    public final TextExpression translate(String from, String to) {
        return new TextExpression(Node.Call.of("translate", node(), Nodes.of(from), Nodes.of(to)), Codecs.TEXT);
    }

    /**
     * {@code translate}: with characters replaced one by one.
     *
     * @param from the characters
     * @param to what is put in the place of each; those without a counterpart are taken out
     * @return the expression
     */
    public final TextExpression translate(Expression<String> from, Expression<String> to) {
        return new TextExpression(Node.Call.of("translate", node(), from.node(), to.node()), Codecs.TEXT);
    }

    /**
     * {@code lpad}: filled with spaces at the beginning, or cut, to a length.
     *
     * @param length the length
     * @return the expression
     */
    public final TextExpression lpad(int length) {
        return new TextExpression(Node.Call.of("lpad", node(), Nodes.of(length)), Codecs.TEXT);
    }

    /**
     * {@code lpad}: filled with spaces at the beginning, or cut, to a length.
     *
     * @param length the length
     * @return the expression
     */
    public final TextExpression lpad(Expression<Integer> length) {
        return new TextExpression(Node.Call.of("lpad", node(), length.node()), Codecs.TEXT);
    }

    /**
     * {@code lpad}: filled with a text at the beginning, or cut, to a length.
     *
     * @param length the length
     * @param fill the text
     * @return the expression
     */
    public final TextExpression lpad(int length, String fill) {
        return new TextExpression(Node.Call.of("lpad", node(), Nodes.of(length), Nodes.of(fill)), Codecs.TEXT);
    }

    /**
     * {@code lpad}: filled with a text at the beginning, or cut, to a length.
     *
     * @param length the length
     * @param fill the text
     * @return the expression
     */
    public final TextExpression lpad(Expression<Integer> length, Expression<String> fill) {
        return new TextExpression(Node.Call.of("lpad", node(), length.node(), fill.node()), Codecs.TEXT);
    }

    /**
     * {@code rpad}: filled with spaces at the end, or cut, to a length.
     *
     * @param length the length
     * @return the expression
     */
    public final TextExpression rpad(int length) {
        return new TextExpression(Node.Call.of("rpad", node(), Nodes.of(length)), Codecs.TEXT);
    }

    /**
     * {@code rpad}: filled with spaces at the end, or cut, to a length.
     *
     * @param length the length
     * @return the expression
     */
    public final TextExpression rpad(Expression<Integer> length) {
        return new TextExpression(Node.Call.of("rpad", node(), length.node()), Codecs.TEXT);
    }

    /**
     * {@code rpad}: filled with a text at the end, or cut, to a length.
     *
     * @param length the length
     * @param fill the text
     * @return the expression
     */
    public final TextExpression rpad(int length, String fill) {
        return new TextExpression(Node.Call.of("rpad", node(), Nodes.of(length), Nodes.of(fill)), Codecs.TEXT);
    }

    /**
     * {@code rpad}: filled with a text at the end, or cut, to a length.
     *
     * @param length the length
     * @param fill the text
     * @return the expression
     */
    public final TextExpression rpad(Expression<Integer> length, Expression<String> fill) {
        return new TextExpression(Node.Call.of("rpad", node(), length.node(), fill.node()), Codecs.TEXT);
    }

    /**
     * {@code repeat}: several times in a row.
     *
     * @param times how often
     * @return the expression
     */
    public final TextExpression repeat(int times) {
        return new TextExpression(Node.Call.of("repeat", node(), Nodes.of(times)), Codecs.TEXT);
    }

    /**
     * {@code repeat}: several times in a row.
     *
     * @param times how often
     * @return the expression
     */
    public final TextExpression repeat(Expression<Integer> times) {
        return new TextExpression(Node.Call.of("repeat", node(), times.node()), Codecs.TEXT);
    }

    /**
     * By the rules of a collation: {@code collate}.
     *
     * @param collation its name, unquoted; of the search path
     * @return the expression
     */
    public final TextExpression collate(String collation) {
        return rebuilt(new SortKey.Collate(node(), Identifiers.quote(collation)));
    }
}
