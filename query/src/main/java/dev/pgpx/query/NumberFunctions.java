package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of {@link NumberExpression}.
 *
 * @param <N> the Java type of its values
 */
abstract class NumberFunctions<N extends Number> extends FamilyExpression<N, NumberExpression<N>> {
    NumberFunctions(Node node, Codec<N> codec) {
        super(node, codec);
    }

    /**
     * {@code abs}: without its sign.
     *
     * @return the expression
     */
    public final NumberExpression<N> abs() {
        return rebuilt(Node.Call.of("abs", node()));
    }

    /**
     * {@code sign}: -1, 0 or 1.
     *
     * @return the expression
     */
    public final NumberExpression<N> sign() {
        return likeThis(Node.Call.of("sign", node()));
    }

    /**
     * {@code ceil}: rounded up to a whole number.
     *
     * @return the expression
     */
    public final NumberExpression<N> ceil() {
        return likeThis(Node.Call.of("ceil", node()));
    }

    /**
     * {@code floor}: rounded down to a whole number.
     *
     * @return the expression
     */
    public final NumberExpression<N> floor() {
        return likeThis(Node.Call.of("floor", node()));
    }

    /**
     * {@code round}: rounded to a whole number: {@code numeric} away from zero when halfway, floating point to even.
     *
     * @return the expression
     */
    public final NumberExpression<N> round() {
        return likeThis(Node.Call.of("round", node()));
    }

    /**
     * {@code trunc}: without what stands behind the point.
     *
     * @return the expression
     */
    public final NumberExpression<N> trunc() {
        return likeThis(Node.Call.of("trunc", node()));
    }

    /**
     * {@code round}: rounded at a digit, computed as {@code numeric}.
     *
     * @param digits how many digits behind the point; below 0: so many zeros before it
     * @return the expression
     */
    public final NumberExpression<N> round(int digits) {
        return back(Node.Call.of("round", numeric(), Nodes.of(digits)));
    }

    /**
     * {@code round}: rounded at a digit, computed as {@code numeric}.
     *
     * @param digits how many digits behind the point; below 0: so many zeros before it
     * @return the expression
     */
    public final NumberExpression<N> round(Expression<Integer> digits) {
        return back(Node.Call.of("round", numeric(), digits.node()));
    }

    /**
     * {@code trunc}: cut off at a digit, computed as {@code numeric}.
     *
     * @param digits how many digits behind the point; below 0: so many zeros before it
     * @return the expression
     */
    public final NumberExpression<N> trunc(int digits) {
        return back(Node.Call.of("trunc", numeric(), Nodes.of(digits)));
    }

    /**
     * {@code trunc}: cut off at a digit, computed as {@code numeric}.
     *
     * @param digits how many digits behind the point; below 0: so many zeros before it
     * @return the expression
     */
    public final NumberExpression<N> trunc(Expression<Integer> digits) {
        return back(Node.Call.of("trunc", numeric(), digits.node()));
    }

    /**
     * {@code gcd}: the greatest common divisor; of integers and {@code numeric}.
     *
     * @param other the other number
     * @return the expression
     */
    public final NumberExpression<N> gcd(N other) {
        return divisors("gcd", parameter(other));
    }

    /**
     * {@code gcd}: the greatest common divisor; of integers and {@code numeric}.
     *
     * @param other the other number
     * @return the expression
     */
    public final NumberExpression<N> gcd(Expression<N> other) {
        return divisors("gcd", other.node());
    }

    /**
     * {@code lcm}: the least common multiple; of integers and {@code numeric}.
     *
     * @param other the other number
     * @return the expression
     */
    public final NumberExpression<N> lcm(N other) {
        return divisors("lcm", parameter(other));
    }

    /**
     * {@code lcm}: the least common multiple; of integers and {@code numeric}.
     *
     * @param other the other number
     * @return the expression
     */
    public final NumberExpression<N> lcm(Expression<N> other) {
        return divisors("lcm", other.node());
    }

    /**
     * {@code power}: raised to a power, in double precision; {@link Functions#power} is exact.
     *
     * @param exponent the exponent
     * @return the expression
     */
    public final NumberExpression<Double> power(double exponent) {
        return real("power", Nodes.of(exponent));
    }

    /**
     * {@code power}: raised to a power, in double precision; {@link Functions#power} is exact.
     *
     * @param exponent the exponent
     * @return the expression
     */
    public final NumberExpression<Double> power(Expression<Double> exponent) {
        return real("power", exponent.node());
    }

    /**
     * {@code sqrt}: the square root, in double precision.
     *
     * @return the expression
     */
    public final NumberExpression<Double> sqrt() {
        return real("sqrt");
    }

    /**
     * {@code cbrt}: the cube root, in double precision.
     *
     * @return the expression
     */
    public final NumberExpression<Double> cbrt() {
        return real("cbrt");
    }

    /**
     * {@code exp}: e raised to this power, in double precision.
     *
     * @return the expression
     */
    public final NumberExpression<Double> exp() {
        return real("exp");
    }

    /**
     * {@code ln}: the natural logarithm, in double precision.
     *
     * @return the expression
     */
    public final NumberExpression<Double> ln() {
        return real("ln");
    }

    /**
     * {@code log}: the logarithm to the base 10, in double precision.
     *
     * @return the expression
     */
    public final NumberExpression<Double> log() {
        return real("log");
    }

    /**
     * {@code log}: the logarithm to a base, computed as {@code numeric}.
     *
     * @param base the base
     * @return the expression
     */
    public final NumberExpression<BigDecimal> log(BigDecimal base) {
        return new NumberExpression<>(
                Node.Call.of("log", Node.Value.of(Codecs.NUMERIC, base), numeric()), Codecs.NUMERIC);
    }

    /**
     * {@code width_bucket}: in which of some buckets of equal width it falls.
     *
     * @param low where the first begins
     * @param high where the last ends
     * @param buckets how many
     * @return from 1; 0 below the first, and one more than there are above the last
     */
    public final NumberExpression<Integer> widthBucket(N low, N high, int buckets) {
        return new NumberExpression<>(
                Node.Call.of("width_bucket", node(), parameter(low), parameter(high), Nodes.of(buckets)), Codecs.INT4);
    }

    /**
     * {@code width_bucket}: in which of some buckets of equal width it falls.
     *
     * @param low where the first begins
     * @param high where the last ends
     * @param buckets how many
     * @return from 1; 0 below the first, and one more than there are above the last
     */
    public final NumberExpression<Integer> widthBucket(
            Expression<N> low, Expression<N> high, Expression<Integer> buckets) {
        return new NumberExpression<>(
                Node.Call.of("width_bucket", node(), low.node(), high.node(), buckets.node()), Codecs.INT4);
    }

    /**
     * {@code width_bucket}: in which of some buckets it falls.
     *
     * @param thresholds where each begins, the lowest first
     * @return from 1; 0 below the first
     */
    public final NumberExpression<Integer> widthBucket(List<N> thresholds) {
        return new NumberExpression<>(
                Node.Call.of("width_bucket", node(), Node.Value.of(Codecs.array(codec()), List.copyOf(thresholds))),
                Codecs.INT4);
    }

    /**
     * {@code to_char}: as text.
     *
     * @param format the template, such as {@code FM999G990D00}
     * @return the expression
     */
    public final TextExpression toChar(String format) {
        return new TextExpression(Node.Call.of("to_char", node(), Nodes.of(format)), Codecs.TEXT);
    }

    /**
     * {@code to_char}: as text.
     *
     * @param format the template, such as {@code FM999G990D00}
     * @return the expression
     */
    public final TextExpression toChar(Expression<String> format) {
        return new TextExpression(Node.Call.of("to_char", node(), format.node()), Codecs.TEXT);
    }

    private boolean isOf(String type) {
        return codec().type().name().equals(type);
    }

    /** Where the function gives another type for some operands, that of this one. */
    private NumberExpression<N> likeThis(Node call) {
        return isOf("numeric") || isOf("float8") ? rebuilt(call) : back(call);
    }

    /** Of {@code smallint} there is none, and several that would do. */
    private NumberExpression<N> divisors(String function, Node other) {
        return isOf("int2")
                ? back(Node.Call.of(function, new Node.Cast(node(), "int4"), new Node.Cast(other, "int4")))
                : rebuilt(Node.Call.of(function, node(), other));
    }

    private NumberExpression<N> back(Node call) {
        return rebuilt(isOf("numeric") ? call : new Node.Cast(call, TypeNames.of(codec().type())));
    }

    private Node numeric() {
        return isOf("numeric") ? node() : new Node.Cast(node(), "numeric");
    }

    private NumberExpression<Double> real(String function, Node... further) {
        List<Node> arguments = new ArrayList<>();
        arguments.add(isOf("numeric") ? new Node.Cast(node(), "float8") : node());
        arguments.addAll(List.of(further));
        return new NumberExpression<>(new Node.Call(function, arguments), Codecs.FLOAT8);
    }
}
