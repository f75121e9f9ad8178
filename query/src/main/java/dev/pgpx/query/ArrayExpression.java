package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An expression of an array type. Positions count from 1.
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
     * {@code @>}: as with values.
     *
     * @param array the elements
     * @return the condition
     */
    public final Condition contains(Expression<List<E>> array) {
        return operator(" @> ", array.node());
    }

    /**
     * {@code <@}: has no element but some.
     *
     * @param elements the elements
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition containedBy(E... elements) {
        return operator(" <@ ", parameter(List.of(elements)));
    }

    /**
     * {@code <@}: as with values.
     *
     * @param array the elements
     * @return the condition
     */
    public final Condition containedBy(Expression<List<E>> array) {
        return operator(" <@ ", array.node());
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
     * {@code &&}: as with values.
     *
     * @param array the elements
     * @return the condition
     */
    public final Condition overlaps(Expression<List<E>> array) {
        return operator(" && ", array.node());
    }

    /**
     * {@code = any}: has an element.
     *
     * @param element the element
     * @return the condition
     */
    public final Condition hasElement(E element) {
        return new Condition(new Node.Quantified(part(element), " = any(", node()));
    }

    /**
     * {@code = any}: has an element.
     *
     * @param element the element
     * @return the condition
     */
    public final Condition hasElement(Expression<E> element) {
        return new Condition(new Node.Quantified(part(element), " = any(", node()));
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
     * {@code array_length}: how many elements a dimension has.
     *
     * @param dimension which, from 1
     * @return the expression; null of an empty array
     */
    public final NumberExpression<Integer> length(int dimension) {
        return new NumberExpression<>(Node.Call.of("array_length", node(), Nodes.of(dimension)), Codecs.INT4);
    }

    /**
     * {@code array_length}: how many elements a dimension has.
     *
     * @param dimension which, from 1
     * @return the expression; null of an empty array
     */
    public final NumberExpression<Integer> length(Expression<Integer> dimension) {
        return new NumberExpression<>(Node.Call.of("array_length", node(), dimension.node()), Codecs.INT4);
    }

    /**
     * An element.
     *
     * @param position its position
     * @return the expression; null where the array is shorter
     */
    public final X element(int position) {
        return family.expression(new Node.Element(node(), position), elementCodec);
    }

    /**
     * An element.
     *
     * @param position its position
     * @return the expression; null where the array is shorter
     */
    public final X element(Expression<Integer> position) {
        return family.expression(subscript(List.of("[", "]"), position.node()), elementCodec);
    }

    /**
     * Some elements in a row.
     *
     * @param from the position of the first
     * @param to the position of the last
     * @return the expression
     */
    public final ArrayExpression<E, X> slice(int from, int to) {
        return rebuilt(subscript(List.of("[", ":", "]"), Nodes.of(from), Nodes.of(to)));
    }

    /**
     * Some elements in a row.
     *
     * @param from the position of the first
     * @param to the position of the last
     * @return the expression
     */
    public final ArrayExpression<E, X> slice(Expression<Integer> from, Expression<Integer> to) {
        return rebuilt(subscript(List.of("[", ":", "]"), from.node(), to.node()));
    }

    /**
     * {@code array_append}: with an element at the end.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<E, X> append(E element) {
        return rebuilt(Node.Call.of("array_append", node(), part(element)));
    }

    /**
     * {@code array_append}: with an element at the end.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<E, X> append(Expression<E> element) {
        return rebuilt(Node.Call.of("array_append", node(), part(element)));
    }

    /**
     * {@code array_prepend}: with an element at the beginning.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<E, X> prepend(E element) {
        return rebuilt(Node.Call.of("array_prepend", part(element), node()));
    }

    /**
     * {@code array_prepend}: with an element at the beginning.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<E, X> prepend(Expression<E> element) {
        return rebuilt(Node.Call.of("array_prepend", part(element), node()));
    }

    /**
     * {@code array_cat}: with the elements of another array at the end.
     *
     * @param array the other array
     * @return the expression
     */
    public final ArrayExpression<E, X> concat(Expression<List<E>> array) {
        return rebuilt(Node.Call.of("array_cat", node(), array.node()));
    }

    /**
     * {@code array_cat}: with elements at the end.
     *
     * @param elements the elements
     * @return the expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ArrayExpression<E, X> concat(E... elements) {
        return rebuilt(Node.Call.of("array_cat", node(), parameter(List.of(elements))));
    }

    /**
     * {@code array_remove}: without the elements that equal one.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<E, X> remove(E element) {
        return rebuilt(Node.Call.of("array_remove", node(), part(element)));
    }

    /**
     * {@code array_remove}: without the elements that equal one.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<E, X> remove(Expression<E> element) {
        return rebuilt(Node.Call.of("array_remove", node(), part(element)));
    }

    /**
     * {@code array_replace}: with another element wherever one stands.
     *
     * @param element the element
     * @param replacement the other
     * @return the expression
     */
    public final ArrayExpression<E, X> replace(E element, E replacement) {
        return rebuilt(Node.Call.of("array_replace", node(), part(element), part(replacement)));
    }

    /**
     * {@code array_replace}: with another element wherever one stands.
     *
     * @param element the element
     * @param replacement the other
     * @return the expression
     */
    public final ArrayExpression<E, X> replace(Expression<E> element, Expression<E> replacement) {
        return rebuilt(Node.Call.of("array_replace", node(), part(element), part(replacement)));
    }

    /**
     * {@code array_position}: where an element first stands.
     *
     * @param element the element
     * @return the expression; null where it does not
     */
    public final NumberExpression<Integer> position(E element) {
        return new NumberExpression<>(Node.Call.of("array_position", node(), part(element)), Codecs.INT4);
    }

    /**
     * {@code array_position}: where an element first stands.
     *
     * @param element the element
     * @return the expression; null where it does not
     */
    public final NumberExpression<Integer> position(Expression<E> element) {
        return new NumberExpression<>(Node.Call.of("array_position", node(), part(element)), Codecs.INT4);
    }

    /**
     * {@code array_positions}: everywhere where an element stands.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<Integer, NumberExpression<Integer>> positions(E element) {
        return new ArrayExpression<>(
                Node.Call.of("array_positions", node(), part(element)), Codecs.INT4, Family.number());
    }

    /**
     * {@code array_positions}: everywhere where an element stands.
     *
     * @param element the element
     * @return the expression
     */
    public final ArrayExpression<Integer, NumberExpression<Integer>> positions(Expression<E> element) {
        return new ArrayExpression<>(
                Node.Call.of("array_positions", node(), part(element)), Codecs.INT4, Family.number());
    }

    /**
     * {@code array_to_string}: its elements as one text, without nulls.
     *
     * @param delimiter what stands between them
     * @return the expression
     */
    public final TextExpression join(String delimiter) {
        return new TextExpression(Node.Call.of("array_to_string", node(), Nodes.of(delimiter)), Codecs.TEXT);
    }

    /**
     * {@code array_to_string}: its elements as one text, without nulls.
     *
     * @param delimiter what stands between them
     * @return the expression
     */
    public final TextExpression join(Expression<String> delimiter) {
        return new TextExpression(Node.Call.of("array_to_string", node(), delimiter.node()), Codecs.TEXT);
    }

    /**
     * {@code array_to_string}: its elements as one text.
     *
     * @param delimiter what stands between them
     * @param nullText what stands for null
     * @return the expression
     */
    public final TextExpression join(String delimiter, String nullText) {
        return new TextExpression(
                Node.Call.of("array_to_string", node(), Nodes.of(delimiter), Nodes.of(nullText)), Codecs.TEXT);
    }

    /**
     * {@code array_to_string}: its elements as one text.
     *
     * @param delimiter what stands between them
     * @param nullText what stands for null
     * @return the expression
     */
    public final TextExpression join(Expression<String> delimiter, Expression<String> nullText) {
        return new TextExpression(
                Node.Call.of("array_to_string", node(), delimiter.node(), nullText.node()), Codecs.TEXT);
    }

    /**
     * {@code trim_array}: without its last elements; since server 14.
     *
     * @param elements how many
     * @return the expression
     */
    public final ArrayExpression<E, X> trim(int elements) {
        return rebuilt(
                new Node.Since(ServerFeature.TRIM_ARRAY, Node.Call.of("trim_array", node(), Nodes.of(elements))));
    }

    /**
     * {@code trim_array}: without its last elements; since server 14.
     *
     * @param elements how many
     * @return the expression
     */
    public final ArrayExpression<E, X> trim(Expression<Integer> elements) {
        return rebuilt(new Node.Since(ServerFeature.TRIM_ARRAY, Node.Call.of("trim_array", node(), elements.node())));
    }

    /**
     * {@code array_sample}: some of its elements, at random; since server 16.
     *
     * @param elements how many
     * @return the expression
     */
    public final ArrayExpression<E, X> sample(int elements) {
        return rebuilt(
                new Node.Since(ServerFeature.ARRAY_SAMPLE, Node.Call.of("array_sample", node(), Nodes.of(elements))));
    }

    /**
     * {@code array_sample}: some of its elements, at random; since server 16.
     *
     * @param elements how many
     * @return the expression
     */
    public final ArrayExpression<E, X> sample(Expression<Integer> elements) {
        return rebuilt(
                new Node.Since(ServerFeature.ARRAY_SAMPLE, Node.Call.of("array_sample", node(), elements.node())));
    }

    /**
     * {@code array_shuffle}: its elements in random order; since server 16.
     *
     * @return the expression
     */
    public final ArrayExpression<E, X> shuffle() {
        return rebuilt(new Node.Since(ServerFeature.ARRAY_SAMPLE, Node.Call.of("array_shuffle", node())));
    }

    /**
     * {@code array_reverse}: its elements from the last to the first; since server 18.
     *
     * @return the expression
     */
    public final ArrayExpression<E, X> reverse() {
        return rebuilt(new Node.Since(ServerFeature.ARRAY_SORT, Node.Call.of("array_reverse", node())));
    }

    /**
     * {@code array_sort}: its elements in ascending order, nulls last; since server 18.
     *
     * @return the expression
     */
    public final ArrayExpression<E, X> sort() {
        return rebuilt(new Node.Since(ServerFeature.ARRAY_SORT, Node.Call.of("array_sort", node())));
    }

    /**
     * {@code array_sort}: its elements in order; since server 18.
     *
     * @param descending the largest first
     * @param nullsFirst nulls before all values
     * @return the expression
     */
    public final ArrayExpression<E, X> sort(boolean descending, boolean nullsFirst) {
        return rebuilt(new Node.Since(
                ServerFeature.ARRAY_SORT,
                Node.Call.of("array_sort", node(), Nodes.of(descending), Nodes.of(nullsFirst))));
    }

    private Node part(E element) {
        return typed(Node.Value.of(
                elementCodec, Objects.requireNonNull(element, "an element that is compared is not null")));
    }

    private Node part(Expression<E> element) {
        return element.node() instanceof Node.Value<?> value ? typed(value) : element.node();
    }

    /** Cast, because drivers send strings as {@code varchar}, and before server 14 the types had to be the same. */
    private static Node typed(Node.Value<?> value) {
        String type = value.codec().type().name();
        return type.equals("text") ? new Node.Cast(value, type) : value;
    }

    /** Only a column takes subscripts without parentheses. */
    private Node subscript(List<String> texts, Node... positions) {
        boolean column = node() instanceof ColumnReference || node() instanceof DerivedTable.DerivedColumn;
        List<String> all = new ArrayList<>();
        all.add(column ? "" : "(");
        all.add((column ? "" : ")") + texts.get(0));
        all.addAll(texts.subList(1, texts.size()));
        return new Spelled(all, Nodes.list(node(), List.of(positions)));
    }

    private Condition operator(String operator, Node right) {
        return new Condition(new Node.Binary(node(), operator, right, Node.Binary.OTHER));
    }
}
