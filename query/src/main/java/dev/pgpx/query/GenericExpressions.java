package dev.pgpx.query;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import java.util.Collection;
import java.util.List;

/** Rows, quantifiers, arrays, and the doors to what has no method of its own; {@link Sql} inherits it. */
abstract sealed class GenericExpressions extends ConditionalExpressions permits SelectStatements {
    GenericExpressions() {}

    /**
     * A row value of two expressions.
     *
     * @param first the first
     * @param second the second
     * @param <A> the type of the first
     * @param <B> the type of the second
     * @return the row
     */
    public static <A, B> Row2<A, B> row(Expression<A> first, Expression<B> second) {
        return new Row2<>(first, second);
    }

    /**
     * A row value of three expressions.
     *
     * @param first the first
     * @param second the second
     * @param third the third
     * @param <A> the type of the first
     * @param <B> the type of the second
     * @param <C> the type of the third
     * @return the row
     */
    public static <A, B, C> Row3<A, B, C> row(Expression<A> first, Expression<B> second, Expression<C> third) {
        return new Row3<>(first, second, third);
    }

    /**
     * A row value of four expressions.
     *
     * @param first the first
     * @param second the second
     * @param third the third
     * @param fourth the fourth
     * @param <A> the type of the first
     * @param <B> the type of the second
     * @param <C> the type of the third
     * @param <D> the type of the fourth
     * @return the row
     */
    public static <A, B, C, D> Row4<A, B, C, D> row(
            Expression<A> first, Expression<B> second, Expression<C> third, Expression<D> fourth) {
        return new Row4<>(first, second, third, fourth);
    }

    /**
     * {@code any}: for comparing with the values of an array. A comparison is true when it is so for one of them.
     *
     * @param array the array
     * @param <T> their type
     * @return the right side of a comparison
     */
    public static <T> Quantified<T> any(Expression<List<T>> array) {
        return Quantified.array("any", array);
    }

    /**
     * {@code any}: for comparing with the values that a query of one column gives. A comparison is true when it is so
     * for one of them.
     *
     * @param query the query
     * @param <T> their type
     * @return the right side of a comparison
     */
    public static <T> Quantified<T> any(Select1<T> query) {
        return Quantified.query("any", query);
    }

    /**
     * {@code any}: for comparing with the values that are sent as one array. A comparison is true when it is so for
     * one of them.
     *
     * @param values the values
     * @param <T> their type
     * @return the right side of a comparison
     */
    public static <T> Quantified<T> any(Collection<? extends T> values) {
        return Quantified.values("any", values);
    }

    /**
     * {@code all}: for comparing with the values of an array. A comparison is true when it is so for each of them.
     *
     * @param array the array
     * @param <T> their type
     * @return the right side of a comparison
     */
    public static <T> Quantified<T> all(Expression<List<T>> array) {
        return Quantified.array("all", array);
    }

    /**
     * {@code all}: for comparing with the values that a query of one column gives. A comparison is true when it is so
     * for each of them.
     *
     * @param query the query
     * @param <T> their type
     * @return the right side of a comparison
     */
    public static <T> Quantified<T> all(Select1<T> query) {
        return Quantified.query("all", query);
    }

    /**
     * {@code all}: for comparing with the values that are sent as one array. A comparison is true when it is so for
     * each of them.
     *
     * @param values the values
     * @param <T> their type
     * @return the right side of a comparison
     */
    public static <T> Quantified<T> all(Collection<? extends T> values) {
        return Quantified.values("all", values);
    }

    /**
     * {@code array[…]}: an array of expressions.
     *
     * @param first the first element
     * @param more the others
     * @param <T> the type of the elements
     * @param <X> their family
     * @return the expression
     */
    @SafeVarargs
    public static <T, X extends ComparableExpression<T>> ArrayExpression<T, X> array(
            FamilyExpression<T, X> first, Expression<T>... more) {
        return new ArrayExpression<>(
                ArrayNode.of(first.codec(), Nodes.list(first.node(), more)), first.codec(), first.family());
    }

    /**
     * {@code array[…]}: an array of expressions.
     *
     * @param first the first element
     * @param more the others
     * @param <T> the type of the elements
     * @return the expression
     */
    @SafeVarargs
    public static <T> ArrayExpression<T, ComparableExpression<T>> array(
            ComparableExpression<T> first, Expression<T>... more) {
        return new ArrayExpression<>(
                ArrayNode.of(first.codec(), Nodes.list(first.node(), more)), first.codec(), Family.comparable());
    }

    /**
     * {@code array(select …)}: the values that a query gives, as an array.
     *
     * @param family what makes expressions of the elements
     * @param query a query of one expression
     * @param <T> the type of the elements
     * @param <X> the expressions of the family
     * @return the expression; an empty array when there is no row
     */
    public static <T, X extends Expression<T>> ArrayExpression<T, X> array(Family<T, X> family, Select1<T> query) {
        return new ArrayExpression<>(
                Spelled.of("array", new Node.Subquery(query.clauses()), ""), query.onlyCodec(), family);
    }

    /**
     * A call of any function.
     *
     * @param name its name as in the catalog, after its schema and a point where it has one; quoted where needed
     * @param type the Java type of what it gives
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @param <T> the Java type of what it gives
     * @return the expression
     * @throws QueryException when no codec is known for a class
     */
    public static <T> ComparableExpression<T> function(String name, Class<T> type, Object... arguments) {
        return function(name, Family.comparable(), Arguments.codec(type), arguments);
    }

    /**
     * A call of any function, with the operators of what it gives.
     *
     * @param name its name as in the catalog, after its schema and a point where it has one; quoted where needed
     * @param family what makes the expression
     * @param type says the type of what it gives
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @param <T> the Java type of what it gives
     * @param <X> the expressions of the family
     * @return the expression
     * @throws QueryException when no codec is known for the class of an argument
     */
    public static <T, X extends Expression<T>> X function(
            String name, Family<T, X> family, Codec<T> type, Object... arguments) {
        return family.expression(new Node.Call(Identifiers.quoteQualified(name), Arguments.nodes(arguments)), type);
    }

    /**
     * Any operator between two operands.
     *
     * @param left the left operand
     * @param symbol the operator
     * @param right the right operand: an expression, a query of one value, or a value whose class has a codec
     * @param type the Java type of what it gives
     * @param <T> the Java type of what it gives
     * @return the expression
     * @throws QueryException when the symbol is no operator, or no codec is known for a class
     */
    public static <T> ComparableExpression<T> operator(Expression<?> left, String symbol, Object right, Class<T> type) {
        return operator(left, symbol, right, Family.comparable(), Arguments.codec(type));
    }

    /**
     * Any operator between two operands, with the operators of what it gives.
     *
     * @param left the left operand
     * @param symbol the operator
     * @param right the right operand: an expression, a query of one value, or a value whose class has a codec
     * @param family what makes the expression
     * @param type says the type of what it gives
     * @param <T> the Java type of what it gives
     * @param <X> the expressions of the family
     * @return the expression
     * @throws QueryException when the symbol is no operator, or no codec is known for the class of the operand
     */
    public static <T, X extends Expression<T>> X operator(
            Expression<?> left, String symbol, Object right, Family<T, X> family, Codec<T> type) {
        return family.expression(OperatorSymbol.between(left.node(), symbol, Arguments.node(right)), type);
    }

    /**
     * SQL text as an expression, in parentheses.
     *
     * @param text the text, in which <code>{0}</code> stands for the first argument; a constant, never put together from input
     * @param type the Java type of what it gives
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @param <T> the Java type of what it gives
     * @return the expression
     * @throws QueryException when text and arguments do not fit, the text is not complete in itself, or no
     *     codec is known for a class
     */
    public static <T> ComparableExpression<T> fragment(
            @CompileTimeConstant String text, Class<T> type, Object... arguments) {
        return fragment(text, Family.comparable(), Arguments.codec(type), arguments);
    }

    /**
     * SQL text as an expression, in parentheses, with the operators of what it gives.
     *
     * @param text the text, in which <code>{0}</code> stands for the first argument; a constant, never put together from input
     * @param family what makes the expression
     * @param type says the type of what it gives
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @param <T> the Java type of what it gives
     * @param <X> the expressions of the family
     * @return the expression
     * @throws QueryException when text and arguments do not fit, or the text is not complete in itself
     */
    public static <T, X extends Expression<T>> X fragment(
            @CompileTimeConstant String text, Family<T, X> family, Codec<T> type, Object... arguments) {
        return family.expression(Fragment.of(text, Arguments.nodes(arguments)), type);
    }

    /**
     * SQL text as a condition, in parentheses.
     *
     * @param text the text, in which <code>{0}</code> stands for the first argument; a constant, never put together from input
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @return the condition
     * @throws QueryException when text and arguments do not fit, or the text is not complete in itself
     */
    public static Condition condition(@CompileTimeConstant String text, Object... arguments) {
        return new Condition(Fragment.of(text, Arguments.nodes(arguments)));
    }
}
