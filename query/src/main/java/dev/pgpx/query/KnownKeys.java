package dev.pgpx.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The primary keys that the rows of a query can have, read from its clauses where these ask for keys and nothing else. */
final class KnownKeys {
    private KnownKeys() {}

    /** The keys; null where the clauses do not tell, or leave out rows by anything else. */
    static @Nullable Set<Object> of(Table<?> table, SelectClauses clauses) {
        List<Column<?>> key = table.roles().key();
        boolean byNothingElse = key.size() == 1
                && clauses.source() == table
                && clauses.from().size() == 1
                && clauses.conditions().size() == 1
                && clauses.isCountable()
                && clauses.surroundings().with().isEmpty();
        return byNothingElse
                ? of(key.get(0).definition().node(), clauses.conditions().get(0))
                : null;
    }

    /** Those of {@code key = $1} and {@code key = any($1)}. */
    private static @Nullable Set<Object> of(Node key, Node condition) {
        if (condition instanceof Node.Binary equality
                && equality.operator().equals(" = ")
                && equality.left().equals(key)
                && equality.right() instanceof Node.Value<?> one
                && one.value() != null) {
            return Set.of(one.value());
        }
        if (condition instanceof Node.Quantified any
                && any.quantifier().equals(" = any(")
                && any.left().equals(key)
                && any.array() instanceof Node.Value<?> many
                && many.value() instanceof List<?> values) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }
        return null;
    }
}
