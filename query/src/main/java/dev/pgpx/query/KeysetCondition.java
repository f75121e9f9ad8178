package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition that a row comes after a position. Keys of one direction that are never null are compared as a row, which an
 * index on them serves: {@code (a, b) > ($1, $2)}. Else it is {@code a >= $1 and (a > $2 or …)}: an index on the first key
 * still serves its first part, and what is at or after the position and not after it is equal.
 */
final class KeysetCondition {
    private static final Node TRUE = new Node.Text("true");
    private static final Node FALSE = new Node.Text("false");

    private final List<KeysetKey<?>> keys;
    private final @Nullable Object[] values;
    private final boolean backward;

    private KeysetCondition(List<KeysetKey<?>> keys, @Nullable Object[] values, boolean backward) {
        this.keys = keys;
        this.values = values;
        this.backward = backward;
    }

    /** After the position, or before it. */
    static Node of(List<KeysetKey<?>> keys, @Nullable Object[] values, boolean backward) {
        return new KeysetCondition(keys, values, backward).from(0);
    }

    /** The rows after the position by the keys from one on. */
    private Node from(int index) {
        if (isUniform(index)) {
            return row(index);
        }
        Node after = after(index, " > ", " < ");
        if (index == keys.size() - 1) {
            return after;
        }
        return and(notBefore(index), or(after, from(index + 1)));
    }

    private boolean isUniform(int from) {
        boolean descends = keys.get(from).descends(backward);
        return keys.subList(from, keys.size()).stream()
                .allMatch(key -> !key.nullable() && key.descends(backward) == descends);
    }

    private Node row(int from) {
        List<Node> left = new ArrayList<>();
        List<Node> right = new ArrayList<>();
        for (int i = from; i < keys.size(); i++) {
            left.add(keys.get(i).node());
            right.add(required(i));
        }
        String operator = keys.get(from).descends(backward) ? " < " : " > ";
        return left.size() == 1
                ? comparison(left.get(0), operator, right.get(0))
                : comparison(
                        Node.Call.of("", left.toArray(Node[]::new)),
                        operator,
                        Node.Call.of("", right.toArray(Node[]::new)));
    }

    private Node required(int index) {
        KeysetKey<?> key = keys.get(index);
        Object value = values[index];
        if (value == null) {
            throw QueryException.of("PGPX-1294", index + 1, key.codec().type().name());
        }
        return key.value(value);
    }

    /** By one key alone: nulls are after all values, or before them. */
    private Node after(int index, String ascending, String descending) {
        KeysetKey<?> key = keys.get(index);
        Object value = values[index];
        boolean nullsFirst = key.hasNullsFirst(backward);
        if (value == null) {
            required(key, index);
            return nullsFirst ? new Node.Postfix(key.node(), " is not null") : FALSE;
        }
        Node beyond = comparison(key.node(), key.descends(backward) ? descending : ascending, key.value(value));
        return key.nullable() && !nullsFirst ? or(beyond, isNull(key)) : beyond;
    }

    private Node notBefore(int index) {
        if (values[index] != null) {
            return after(index, " >= ", " <= ");
        }
        KeysetKey<?> key = keys.get(index);
        return key.hasNullsFirst(backward) ? TRUE : isNull(key);
    }

    private void required(KeysetKey<?> key, int index) {
        if (!key.nullable()) {
            required(index);
        }
    }

    private static Node isNull(KeysetKey<?> key) {
        return new Node.Postfix(key.node(), " is null");
    }

    private static Node comparison(Node left, String operator, Node right) {
        return new Node.Binary(left, operator, right, Node.Binary.COMPARISON);
    }

    private static Node or(Node left, Node right) {
        return left == FALSE ? right : new Node.Binary(left, " or ", right, Node.Binary.OR);
    }

    private static Node and(Node left, Node right) {
        return left == TRUE ? right : new Node.Binary(left, " and ", right, Node.Binary.AND);
    }
}
