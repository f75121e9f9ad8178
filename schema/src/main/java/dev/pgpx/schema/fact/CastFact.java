package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A cast.
 *
 * @param source the type that is cast, as SQL text
 * @param target the type that it is cast to, as SQL text
 * @param method how
 * @param function the function that does it, as SQL text; for the method {@code FUNCTION}
 * @param context where it is applied without being asked for
 */
public record CastFact(String source, String target, Method method, Optional<String> function, Context context)
        implements Fact {
    /** How values are cast. */
    public enum Method {
        /** By a function. */
        FUNCTION,
        /** By the output function of the one and the input function of the other. */
        INOUT,
        /** Not at all: both are stored alike. */
        BINARY
    }

    /** Where a cast is applied without being asked for. */
    public enum Context {
        /** Nowhere. */
        EXPLICIT,
        /** In assignments. */
        ASSIGNMENT,
        /** Everywhere. */
        IMPLICIT
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.CAST, new ObjectName("", source), target);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
