package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows of any length have in common. */
abstract class RowValue {
    private final List<Node> fields;

    RowValue(Expression<?>... fields) {
        this.fields = Nodes.list(fields);
    }

    final Condition compare(String operator, RowValue other) {
        return compare(operator, new Fields(other.fields));
    }

    final Condition compareValues(String operator, Node... values) {
        return compare(operator, new Fields(List.of(values)));
    }

    final Condition compare(String operator, Node right) {
        return new Condition(new Node.Binary(new Fields(fields), operator, right, Node.Binary.COMPARISON));
    }

    /** A field of many rows, as one array. */
    static <R, T> Node array(
            Collection<? extends R> rows, Function<? super R, ? extends @Nullable T> field, Expression<T> expression) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (R row : rows) {
            values.add(field.apply(row));
        }
        return array(expression, values);
    }

    @SuppressWarnings("NullAway") // arrays hold nulls
    private static <T> Node array(Expression<T> expression, List<@Nullable T> values) {
        return Node.Value.of(Codecs.array(expression.codec()), values);
    }

    /** Rows of arrays, one beside the other. */
    final Condition among(String operator, Node... arrays) {
        return compare(operator, new Unnested(List.of(arrays)));
    }

    /** Of {@code not in}, a null among the values would make every row vanish. */
    static Node withoutNulls(Node array) {
        if (array instanceof Node.Value<?> value && value.value() instanceof List<?> list) {
            for (Object element : list) {
                if (element == null) {
                    throw QueryException.of("PGPX-1210");
                }
            }
        }
        return array;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RowValue that && fields.equals(that.fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    @Override
    public final String toString() {
        return "row" + fields;
    }

    private record Fields(List<Node> nodes) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("(").list(nodes).text(")");
        }
    }

    private record Unnested(List<Node> arrays) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("(select * from unnest(").list(arrays).text("))");
        }
    }
}
