package dev.pgpx.query;

import dev.pgpx.types.Codec;
import org.jspecify.annotations.Nullable;

/**
 * A function that takes many rows, and what is particular to calls of it.
 *
 * @param name trusted text
 * @param cast appended to the whole call; empty for most
 * @param since what an older server lacks; null when all have it
 */
record AggregateFunction(String name, String cast, @Nullable ServerFeature since) {
    static AggregateFunction of(String name) {
        return new AggregateFunction(name, "", null);
    }

    static AggregateFunction since(@Nullable ServerFeature feature, String name) {
        return new AggregateFunction(name, "", feature);
    }

    /** A function that gives {@code numeric} of all exact numbers; of others, whose Java type is not known, it is made so. */
    static AggregateFunction numeric(String name, Codec<?> argument) {
        return new AggregateFunction(name, argument.type().name().startsWith("float") ? "::numeric" : "", null);
    }

    /**
     * {@code sum} with the type of its argument, for when the Java type is not known: the server's is wider for integers, so
     * the sum is exact or refused.
     */
    static AggregateFunction sumAs(Codec<?> argument) {
        String cast =
                switch (argument.type().name()) {
                    case "int2" -> "::int2";
                    case "int4" -> "::int4";
                    case "int8" -> "::int8";
                    default -> "";
                };
        return new AggregateFunction("sum", cast, null);
    }

    /** {@code min} or {@code max}, which grew to take more types. */
    static AggregateFunction extreme(String name, Codec<?> argument) {
        return switch (argument.type().name()) {
            case "bytea" -> since(ServerFeature.MIN_MAX_OF_BYTEA, name);
            case "xid8" -> since(ServerFeature.MIN_MAX_OF_XID8, name);
            default -> of(name);
        };
    }
}
