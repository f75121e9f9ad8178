package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.List;

/**
 * An expression of an array type.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-array.html">Array Functions and Operators</a>.
 *
 * @param <E> the Java type of the elements
 * @param <X> the expressions that elements make
 */
public class ArrayExpression<E, X extends Expression<E>> extends FamilyExpression<List<E>, ArrayExpression<E, X>> {
    private final Codec<E> elementCodec;
    private final Family<E, X> family;

    ArrayExpression(Node node, Codec<E> elementCodec, Family<E, X> family) {
        super(node, Codecs.array(elementCodec));
        this.elementCodec = elementCodec;
        this.family = family;
    }

    final Family<E, X> elementFamily() {
        return family;
    }

    final Codec<E> elementCodec() {
        return elementCodec;
    }

    @Override
    ArrayExpression<E, X> rebuilt(Node other) {
        return new ArrayExpression<>(other, elementCodec, family);
    }

    /**
     * {@code @>}: has all of some elements.
     *
     * @param elements the elements
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition contains(E... elements) {
        return operator(" @> ", parameter(List.of(elements)));
    }

    /**
     * {@code &&}: has one of some elements.
     *
     * @param elements the elements
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition overlaps(E... elements) {
        return operator(" && ", parameter(List.of(elements)));
    }

    /**
     * {@code cardinality}: how many elements it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> size() {
        return new NumberExpression<>(Node.Call.of("cardinality", node()), Codecs.INT4);
    }

    /**
     * An element.
     *
     * @param position its position, from 1
     * @return the expression; null where the array is shorter
     */
    public final X element(int position) {
        return family.expression(new Node.Element(node(), position), elementCodec);
    }

    private Condition operator(String operator, Node right) {
        return new Condition(new Node.Binary(node(), operator, right, Node.Binary.OTHER));
    }
}
