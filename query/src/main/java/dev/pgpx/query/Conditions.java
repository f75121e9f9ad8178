package dev.pgpx.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions of several conditions; made to be imported statically. */
public final class Conditions {
    private static final Node TRUE = new Node.Text("true");
    private static final Node FALSE = new Node.Text("false");

    private Conditions() {}

    /**
     * {@code true}.
     *
     * @return the condition
     */
    public static Condition always() {
        return new Condition(TRUE);
    }

    /**
     * {@code false}.
     *
     * @return the condition
     */
    public static Condition never() {
        return new Condition(FALSE);
    }

    /**
     * True when every one of some conditions is.
     *
     * @param conditions the conditions; of none the condition is true
     * @return the condition
     */
    public static Condition allOf(Condition... conditions) {
        return allOf(List.of(conditions));
    }

    /**
     * True when every one of some conditions is.
     *
     * @param conditions the conditions; of none the condition is true
     * @return the condition
     */
    public static Condition allOf(Collection<? extends Condition> conditions) {
        return combined(conditions, " and ", Node.Binary.AND, TRUE);
    }

    /**
     * True when one of some conditions is.
     *
     * @param conditions the conditions; of none the condition is false
     * @return the condition
     */
    public static Condition anyOf(Condition... conditions) {
        return anyOf(List.of(conditions));
    }

    /**
     * True when one of some conditions is.
     *
     * @param conditions the conditions; of none the condition is false
     * @return the condition
     */
    public static Condition anyOf(Collection<? extends Condition> conditions) {
        return combined(conditions, " or ", Node.Binary.OR, FALSE);
    }

    /**
     * A condition on a value that may be absent: a filter that was not filled in.
     *
     * @param value the value, or null
     * @param condition makes the condition of a value that is there
     * @param <T> the type of the value
     * @return the condition; {@link #always} without a value, which {@link #allOf} leaves out
     */
    public static <T> Condition whenPresent(@Nullable T value, Function<? super T, ? extends Condition> condition) {
        return value == null ? always() : condition.apply(value);
    }

    /**
     * {@code overlaps}: two periods have time in common. Each has its beginning, but not its end.
     *
     * @param start the beginning of one
     * @param end its end
     * @param otherStart the beginning of the other
     * @param otherEnd its end
     * @param <T> the type of the times
     * @return the condition
     */
    public static <T> Condition overlaps(
            TemporalExpression<T, ?> start, Expression<T> end, Expression<T> otherStart, Expression<T> otherEnd) {
        return overlaps(start.node(), end.node(), otherStart.node(), otherEnd.node());
    }

    /**
     * {@code overlaps}: a period has time in common with another. Each has its beginning, but not its end.
     *
     * @param start the beginning of one
     * @param end its end
     * @param otherStart the beginning of the other
     * @param otherEnd its end
     * @param <T> the type of the times
     * @return the condition
     */
    public static <T> Condition overlaps(TemporalExpression<T, ?> start, Expression<T> end, T otherStart, T otherEnd) {
        return overlaps(start.node(), end.node(), start.parameter(otherStart), start.parameter(otherEnd));
    }

    private static Condition overlaps(Node start, Node end, Node otherStart, Node otherEnd) {
        return new Condition(new Spelled(
                List.of("((", ", ", ") overlaps (", ", ", "))"), List.of(start, end, otherStart, otherEnd)));
    }

    private static Condition combined(
            Collection<? extends Condition> conditions, String operator, int precedence, Node neutral) {
        Node combined = neutral;
        for (Condition condition : conditions) {
            Node node = condition.node();
            if (combined.equals(neutral)) {
                combined = node;
            } else if (!node.equals(neutral)) {
                combined = new Node.Binary(combined, operator, node, precedence);
            }
        }
        return new Condition(combined);
    }
}
