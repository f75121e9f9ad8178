package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;

/**
 * A statement that gives rows, and how to read them: a value that does nothing until a database runs it. Immutable and
 * thread-safe; two are equal when their trees are, functions that map rows left aside.
 *
 * @param <R> what each row is read as
 */
@CheckReturnValue
public interface Query<R> {
    /**
     * The statement.
     *
     * @return its SQL text and parameters, a pure function of this value
     * @throws QueryException when the query makes no sense: a column whose table is not in FROM, for instance
     */
    Statement statement();

    /**
     * Reads the rows.
     *
     * @return the reader
     */
    RowReader<R> reader();

    /**
     * The relations to load with the rows.
     *
     * @return the relations, in the order asked for; unmodifiable, empty for most queries
     */
    default List<Load<?, ?>> loads() {
        return List.of();
    }

    /**
     * The query for the number of rows that this one gives.
     *
     * @return a query of exactly one row
     */
    default Query<Long> counted() {
        return new CountedQuery(this);
    }

    /**
     * The query for whether this one gives any row.
     *
     * @return a query of exactly one row
     */
    default Query<Boolean> existing() {
        return new ExistsQuery(this);
    }

    /**
     * The query for the first row that this one gives.
     *
     * @return a query of at most one row, where this one is begun by {@code from} or {@code select} and has no limit; else this one
     */
    default Query<R> firstRow() {
        return FirstRow.of(this);
    }
}
