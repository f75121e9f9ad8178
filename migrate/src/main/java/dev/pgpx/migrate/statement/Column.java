package dev.pgpx.migrate.statement;

import java.util.List;
import java.util.Optional;

/**
 * A column, as {@code create table} or {@code add column} writes it. Immutable.
 *
 * @param offset where it begins in the statement, in characters from 0
 * @param name its name
 * @param type its type; empty in a partition or typed table, where it is known already
 * @param defaultValue the expression of its default
 * @param generated how its values come about
 * @param constraints its constraints, in order
 */
public record Column(
        int offset,
        String name,
        Optional<TypeName> type,
        Optional<String> defaultValue,
        Generated generated,
        List<Constraint> constraints) {
    /** How the values of a column come about. */
    public enum Generated {
        /** They are given. */
        NOT,
        /** From a sequence: {@code generated … as identity}. */
        IDENTITY,
        /** Computed and stored. */
        STORED,
        /** Computed when read, since PostgreSQL 18. */
        VIRTUAL,
        /** Computed, without a word on when: stored before PostgreSQL 18 refuses it, virtual since. */
        UNSAID
    }

    /** Takes a copy. */
    public Column {
        constraints = List.copyOf(constraints);
    }

    /**
     * Whether it has a constraint of a kind.
     *
     * @param kind the kind
     * @return true when it has
     */
    public boolean has(Constraint.Kind kind) {
        return constraints.stream().anyMatch(constraint -> constraint.kind() == kind);
    }

    /**
     * Whether its type makes a sequence.
     *
     * @return true for {@code serial} and its like
     */
    public boolean isSerial() {
        return type.filter(name -> name.is("serial") || name.is("bigserial") || name.is("smallserial"))
                .isPresent();
    }
}
