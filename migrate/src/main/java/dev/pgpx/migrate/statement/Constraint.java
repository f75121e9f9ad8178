package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * A constraint of a table, as a statement writes it. Immutable.
 *
 * @param offset where it begins in the statement, in characters from 0
 * @param end the character after its last
 * @param name its name; empty when the server chooses one
 * @param kind what it demands
 * @param columns the columns that it names, in order; those of a check or an exclusion are not looked for
 * @param references the table that a foreign key refers to
 * @param index the index that {@code using index} names
 * @param expression the condition of a check, without parentheses; empty for others
 * @param notValid whether rows that are there are not checked
 * @param enforced false for {@code not enforced}, since PostgreSQL 18
 */
public record Constraint(
        int offset,
        int end,
        Optional<String> name,
        Kind kind,
        List<String> columns,
        Optional<ObjectName> references,
        Optional<String> index,
        String expression,
        boolean notValid,
        boolean enforced) {
    /** What it demands. */
    public enum Kind {
        /** Not null, since PostgreSQL 18 as a constraint of a table, too. */
        NOT_NULL,
        /** A condition on each row. */
        CHECK,
        /** No two rows alike. */
        UNIQUE,
        /** The key of the table. */
        PRIMARY_KEY,
        /** A row of another table. */
        FOREIGN_KEY,
        /** No two rows in conflict. */
        EXCLUSION
    }

    /** Takes a copy. */
    public Constraint {
        columns = List.copyOf(columns);
    }

    /**
     * Whether it builds an index of its own.
     *
     * @return true for keys and exclusions that do not take one that is there
     */
    public boolean buildsIndex() {
        return (kind == Kind.UNIQUE || kind == Kind.PRIMARY_KEY || kind == Kind.EXCLUSION) && index.isEmpty();
    }

    /**
     * Whether adding it reads the rows that are there.
     *
     * @return false when it is not valid, not enforced, or takes an index
     */
    public boolean checksRows() {
        return switch (kind) {
            case UNIQUE, PRIMARY_KEY, EXCLUSION -> index.isEmpty();
            case NOT_NULL, CHECK, FOREIGN_KEY -> !notValid && enforced;
        };
    }

    /**
     * Its text.
     *
     * @param sql the statement that it is read from
     * @return its text as it was written, without {@code not valid}
     */
    public String textIn(String sql) {
        String text = sql.substring(offset, end);
        return notValid ? text.replaceFirst("(?i)\\s+not\\s+valid\\s*$", "") : text;
    }
}
