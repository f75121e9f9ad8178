package dev.pgpx.database;

import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.query.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a write that a constraint may have refused. Immutable.
 *
 * @param <E> the record
 */
public sealed interface WriteAttempt<E> {
    /**
     * It was stored.
     *
     * @param record the record as it is stored
     * @param <E> its type
     */
    record Stored<E>(E record) implements WriteAttempt<E> {}

    /**
     * A constraint refused it; nothing was changed.
     *
     * @param failure what the server said
     * @param constraint the constraint, as the table that was written to declares it; null for one that it does not declare,
     *     and for columns that must not be null
     * @param <E> the record
     */
    record Violated<E>(ConstraintException failure, @Nullable Constraint constraint) implements WriteAttempt<E> {
        /**
         * Whether it was this constraint.
         *
         * @param asked a constraint of any table
         * @return true when it was violated
         */
        public boolean violates(Constraint asked) {
            return failure.violates(asked);
        }

        /**
         * The columns that are about it.
         *
         * @return their names; the one that must not be null; empty where neither model nor server tells
         */
        public List<String> columns() {
            return constraint == null || constraint.columns().isEmpty()
                    ? failure.columns()
                    : constraint.columns().stream().map(column -> column.name()).toList();
        }
    }

    /**
     * The record, if it was stored.
     *
     * @return the record as it is stored
     */
    default Optional<E> stored() {
        return match(stored -> Optional.of(stored.record()), violated -> Optional.empty());
    }

    /**
     * The record.
     *
     * @return the record as it is stored
     * @throws ConstraintException when it was refused
     */
    default E orThrow() {
        return match(Stored::record, violated -> {
            throw violated.failure();
        });
    }

    /**
     * What one of two functions makes of it.
     *
     * @param stored makes it of what was stored
     * @param violated makes it of a refusal
     * @param <R> its type
     * @return the result
     */
    default <R> R match(
            Function<? super Stored<E>, ? extends R> stored, Function<? super Violated<E>, ? extends R> violated) {
        if (this instanceof Stored<E> done) {
            return stored.apply(done);
        }
        return violated.apply((Violated<E>) this);
    }
}
