package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Values, and what chooses among them: {@code case}, {@code coalesce} and others; {@link Sql} inherits it. */
abstract sealed class ConditionalExpressions extends FrameFunctions permits GenericExpressions {
    ConditionalExpressions() {}

    /**
     * A value in a query, sent beside its text.
     *
     * @param codec says its type
     * @param value the value
     * @param <T> the Java type
     * @return the expression
     */
    public static <T> ComparableExpression<T> value(Codec<T> codec, T value) {
        return value(Family.comparable(), codec, value);
    }

    /**
     * A value in a query, sent beside its text, with the operators of its type.
     *
     * @param family makes the expression
     * @param codec says its type
     * @param value the value
     * @param <T> the Java type
     * @param <X> the expressions of the family
     * @return the expression
     */
    public static <T, X extends Expression<T>> X value(Family<T, X> family, Codec<T> codec, T value) {
        return family.expression(Node.Value.of(codec, value), codec);
    }

    /**
     * A value in a query, as {@code text}.
     *
     * @param value the value
     * @return the expression
     */
    public static TextExpression value(String value) {
        return value(Family.text(), Codecs.TEXT, value);
    }

    /**
     * A value in a query, as {@code int4}.
     *
     * @param value the value
     * @return the expression
     */
    public static NumberExpression<Integer> value(int value) {
        return value(Family.number(), Codecs.INT4, value);
    }

    /**
     * A value in a query, as {@code int8}.
     *
     * @param value the value
     * @return the expression
     */
    public static NumberExpression<Long> value(long value) {
        return value(Family.number(), Codecs.INT8, value);
    }

    /**
     * A value in a query, as {@code float8}.
     *
     * @param value the value
     * @return the expression
     */
    public static NumberExpression<Double> value(double value) {
        return value(Family.number(), Codecs.FLOAT8, value);
    }

    /**
     * A value in a query, as {@code numeric}.
     *
     * @param value the value
     * @return the expression
     */
    public static NumberExpression<BigDecimal> value(BigDecimal value) {
        return value(Family.number(), Codecs.NUMERIC, value);
    }

    /**
     * A value in a query, as {@code bool}.
     *
     * @param value the value
     * @return the expression
     */
    public static Condition value(boolean value) {
        return value(Family.bool(), Codecs.BOOL, value);
    }

    /**
     * A value in a query, as {@code date}.
     *
     * @param value the value
     * @return the expression
     */
    public static DateExpression<LocalDate> value(LocalDate value) {
        return value(Family.date(), Codecs.DATE, value);
    }

    /**
     * A value in a query, as {@code time}.
     *
     * @param value the value
     * @return the expression
     */
    public static TimeExpression<LocalTime> value(LocalTime value) {
        return value(Family.time(), Codecs.TIME, value);
    }

    /**
     * A value in a query, as {@code timestamp}.
     *
     * @param value the value
     * @return the expression
     */
    public static TimestampExpression<LocalDateTime> value(LocalDateTime value) {
        return value(Family.timestamp(), Codecs.TIMESTAMP, value);
    }

    /**
     * A value in a query, as {@code timestamptz}.
     *
     * @param value the value
     * @return the expression
     */
    public static TimestamptzExpression<Instant> value(Instant value) {
        return value(Family.timestamptz(), Codecs.TIMESTAMPTZ, value);
    }

    /**
     * A value in a query, as {@code interval}.
     *
     * @param value the value
     * @return the expression
     */
    public static IntervalExpression<Interval> value(Interval value) {
        return value(Family.interval(), Codecs.INTERVAL, value);
    }

    /**
     * {@code coalesce}: the first of some expressions that is not null.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @param <X> their family
     * @return the expression
     */
    @SafeVarargs
    public static <T, X extends ComparableExpression<T>> X coalesce(
            FamilyExpression<T, X> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("coalesce", Nodes.list(first.node(), more)));
    }

    /**
     * {@code coalesce}: the first of some expressions that is not null.
     *
     * @param first the first
     * @param otherwise the value that stands for null
     * @param <T> their type
     * @param <X> their family
     * @return the expression
     */
    public static <T, X extends ComparableExpression<T>> X coalesce(FamilyExpression<T, X> first, T otherwise) {
        return first.rebuilt(Node.Call.of("coalesce", first.node(), first.parameter(otherwise)));
    }

    /**
     * {@code coalesce}: the first of some expressions that is not null.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return the expression
     */
    @SafeVarargs
    public static <T> ComparableExpression<T> coalesce(ComparableExpression<T> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("coalesce", Nodes.list(first.node(), more)));
    }

    /**
     * {@code coalesce}: the first of some expressions that is not null.
     *
     * @param first the first
     * @param otherwise the value that stands for null
     * @param <T> their type
     * @return the expression
     */
    public static <T> ComparableExpression<T> coalesce(ComparableExpression<T> first, T otherwise) {
        return first.rebuilt(Node.Call.of("coalesce", first.node(), first.parameter(otherwise)));
    }

    /**
     * {@code coalesce}: the first of some expressions that is not null.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return the expression
     */
    @SafeVarargs
    public static <T> Expression<T> coalesce(Expression<T> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("coalesce", Nodes.list(first.node(), more)));
    }

    /**
     * {@code coalesce}: the first of some expressions that is not null.
     *
     * @param first the first
     * @param otherwise the value that stands for null
     * @param <T> their type
     * @return the expression
     */
    public static <T> Expression<T> coalesce(Expression<T> first, T otherwise) {
        return first.rebuilt(Node.Call.of("coalesce", first.node(), first.parameter(otherwise)));
    }

    /**
     * {@code nullif}: an expression, but null where it equals another.
     *
     * @param first the first
     * @param other the other
     * @param <T> their type
     * @param <X> their family
     * @return the expression
     */
    public static <T, X extends ComparableExpression<T>> X nullif(FamilyExpression<T, X> first, Expression<T> other) {
        return first.rebuilt(Node.Call.of("nullif", first.node(), other.node()));
    }

    /**
     * {@code nullif}: an expression, but null where it equals another.
     *
     * @param first the first
     * @param other the other
     * @param <T> their type
     * @param <X> their family
     * @return the expression
     */
    public static <T, X extends ComparableExpression<T>> X nullif(FamilyExpression<T, X> first, T other) {
        return first.rebuilt(Node.Call.of("nullif", first.node(), first.parameter(other)));
    }

    /**
     * {@code nullif}: an expression, but null where it equals another.
     *
     * @param first the first
     * @param other the other
     * @param <T> their type
     * @return the expression
     */
    public static <T> ComparableExpression<T> nullif(ComparableExpression<T> first, Expression<T> other) {
        return first.rebuilt(Node.Call.of("nullif", first.node(), other.node()));
    }

    /**
     * {@code nullif}: an expression, but null where it equals another.
     *
     * @param first the first
     * @param other the other
     * @param <T> their type
     * @return the expression
     */
    public static <T> ComparableExpression<T> nullif(ComparableExpression<T> first, T other) {
        return first.rebuilt(Node.Call.of("nullif", first.node(), first.parameter(other)));
    }

    /**
     * {@code greatest}: the greatest of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @param <X> their family
     * @return the expression; null where all are
     */
    @SafeVarargs
    public static <T, X extends ComparableExpression<T>> X greatest(
            FamilyExpression<T, X> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("greatest", Nodes.list(first.node(), more)));
    }

    /**
     * {@code greatest}: the greatest of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param other another value
     * @param <T> their type
     * @param <X> their family
     * @return the expression; null where all are
     */
    public static <T, X extends ComparableExpression<T>> X greatest(FamilyExpression<T, X> first, T other) {
        return first.rebuilt(Node.Call.of("greatest", first.node(), first.parameter(other)));
    }

    /**
     * {@code greatest}: the greatest of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return the expression; null where all are
     */
    @SafeVarargs
    public static <T> ComparableExpression<T> greatest(ComparableExpression<T> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("greatest", Nodes.list(first.node(), more)));
    }

    /**
     * {@code greatest}: the greatest of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param other another value
     * @param <T> their type
     * @return the expression; null where all are
     */
    public static <T> ComparableExpression<T> greatest(ComparableExpression<T> first, T other) {
        return first.rebuilt(Node.Call.of("greatest", first.node(), first.parameter(other)));
    }

    /**
     * {@code least}: the least of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @param <X> their family
     * @return the expression; null where all are
     */
    @SafeVarargs
    public static <T, X extends ComparableExpression<T>> X least(FamilyExpression<T, X> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("least", Nodes.list(first.node(), more)));
    }

    /**
     * {@code least}: the least of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param other another value
     * @param <T> their type
     * @param <X> their family
     * @return the expression; null where all are
     */
    public static <T, X extends ComparableExpression<T>> X least(FamilyExpression<T, X> first, T other) {
        return first.rebuilt(Node.Call.of("least", first.node(), first.parameter(other)));
    }

    /**
     * {@code least}: the least of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return the expression; null where all are
     */
    @SafeVarargs
    public static <T> ComparableExpression<T> least(ComparableExpression<T> first, Expression<T>... more) {
        return first.rebuilt(new Node.Call("least", Nodes.list(first.node(), more)));
    }

    /**
     * {@code least}: the least of some expressions, leaving out nulls.
     *
     * @param first the first
     * @param other another value
     * @param <T> their type
     * @return the expression; null where all are
     */
    public static <T> ComparableExpression<T> least(ComparableExpression<T> first, T other) {
        return first.rebuilt(Node.Call.of("least", first.node(), first.parameter(other)));
    }

    /**
     * {@code case when … then}: the value for the first condition that is true.
     *
     * @param condition the first condition
     * @param value its value
     * @param <T> the type of the values
     * @param <X> their family
     * @return the case, to be ended
     */
    public static <T, X extends ComparableExpression<T>> Case<T, X> caseWhen(
            Condition condition, FamilyExpression<T, X> value) {
        return caseWhen(condition, value.family(), value);
    }

    /**
     * {@code case when … then}: the value for the first condition that is true.
     *
     * @param condition the first condition
     * @param value its value
     * @param <T> the type of the values
     * @return the case, to be ended
     */
    public static <T> Case<T, ComparableExpression<T>> caseWhen(Condition condition, ComparableExpression<T> value) {
        return caseWhen(condition, Family.comparable(), value);
    }

    /**
     * {@code case when … then}: the value for the first condition that is true.
     *
     * @param condition the first condition
     * @param family what makes the expression
     * @param value its value
     * @param <T> the type of the values
     * @param <X> the expressions of the family
     * @return the case, to be ended
     */
    public static <T, X extends Expression<T>> Case<T, X> caseWhen(
            Condition condition, Family<T, X> family, Expression<T> value) {
        return new Case<>(List.of(new CaseNode.Branch(condition.node(), value.node())), family, value.codec());
    }

    /**
     * {@code case operand when … then}: the value for the first value that an operand equals.
     *
     * @param operand the operand
     * @param <K> its type
     * @return the case, still without values
     */
    public static <K> CaseOperand<K> caseOf(Expression<K> operand) {
        return new CaseOperand<>(operand);
    }
}
