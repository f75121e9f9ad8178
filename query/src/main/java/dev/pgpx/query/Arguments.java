package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments whose types the compiler does not know, and the functions that take them. */
final class Arguments {
    private Arguments() {}

    static List<Node> nodes(Object... arguments) {
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            nodes.add(node(argument));
        }
        return nodes;
    }

    static Node node(@Nullable Object argument) {
        if (argument == null) {
            throw QueryException.of("PGPX-1255");
        } else if (argument instanceof Expression<?> expression) {
            return expression.node();
        } else if (argument instanceof Select1<?> query) {
            return new Node.Subquery(query.clauses());
        }
        return value(argument);
    }

    private static <T> Node value(T value) {
        Codec<T> codec = Codecs.forValue(value);
        if (codec == null) {
            throw QueryException.of("PGPX-1251", value.getClass().getName());
        }
        return Node.Value.of(codec, value);
    }

    static <T> Codec<T> codec(Class<T> type) {
        Codec<T> codec = Codecs.forClass(type);
        if (codec == null) {
            throw QueryException.of("PGPX-1251", type.getName());
        }
        return codec;
    }
}
