package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes nodes of the values that methods of expressions take. */
final class Nodes {
    private Nodes() {}

    static Node of(String value) {
        return Node.Value.of(Codecs.TEXT, Objects.requireNonNull(value));
    }

    static Node of(int value) {
        return Node.Value.of(Codecs.INT4, value);
    }

    static Node of(double value) {
        return Node.Value.of(Codecs.FLOAT8, value);
    }

    static Node of(boolean value) {
        return Node.Value.of(Codecs.BOOL, value);
    }

    static Node of(Interval value) {
        return Node.Value.of(Codecs.INTERVAL, Objects.requireNonNull(value));
    }

    static Node of(Duration value) {
        return Node.Value.of(Codecs.INTERVAL_DURATION, Objects.requireNonNull(value));
    }

    static Node of(Period value) {
        return Node.Value.of(Codecs.INTERVAL_PERIOD, Objects.requireNonNull(value));
    }

    static Node of(Expression<?> expression) {
        return expression.node();
    }

    /** One and further expressions as arguments of a function. */
    static List<Node> list(Node first, Expression<?>... more) {
        List<Node> nodes = new ArrayList<>(more.length + 1);
        nodes.add(first);
        for (Expression<?> expression : more) {
            nodes.add(expression.node());
        }
        return nodes;
    }

    static List<Node> list(Node first, List<Node> more) {
        List<Node> nodes = new ArrayList<>(more.size() + 1);
        nodes.add(first);
        nodes.addAll(more);
        return nodes;
    }

    static List<Node> list(Expression<?>... expressions) {
        List<Node> nodes = new ArrayList<>(expressions.length);
        for (Expression<?> expression : expressions) {
            nodes.add(expression.node());
        }
        return nodes;
    }
}
