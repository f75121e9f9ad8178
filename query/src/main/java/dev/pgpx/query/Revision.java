package dev.pgpx.query;

import dev.pgpx.types.Json;
import dev.pgpx.types.ValueException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row, as the history of its table tells it. Immutable and thread-safe; two are the same that are the same
 * change of the same table.
 *
 * @param <E> the record
 */
public final class Revision<E> {
    /** What was done to the row. */
    public enum Operation {
        /** It was inserted. */
        INSERT,
        /** It was changed; marked as deleted or restored, too. */
        UPDATE,
        /** It was deleted. */
        DELETE,
        /** It went with all others of the table. */
        TRUNCATE
    }

    /** How a row was or is. */
    private record State<E>(@Nullable Json json, Supplier<@Nullable E> record) {}

    private final Table<E> table;
    private final long number;
    private final Instant at;
    private final String by;
    private final Operation operation;
    private final State<E> before;
    private final State<E> after;

    Revision(
            Table<E> table,
            long number,
            Instant at,
            String by,
            Operation operation,
            @Nullable Json before,
            Supplier<@Nullable E> recordBefore,
            @Nullable Json after,
            Supplier<@Nullable E> recordAfter) {
        this.table = table;
        this.number = number;
        this.at = at;
        this.by = by;
        this.operation = operation;
        this.before = new State<>(before, recordBefore);
        this.after = new State<>(after, recordAfter);
    }

    /**
     * Its number.
     *
     * @return a number that no other change of the table has; of changes of one row the later one has the greater
     */
    public long number() {
        return number;
    }

    /**
     * When it happened.
     *
     * @return the time of the change itself, not of its transaction
     */
    public Instant at() {
        return at;
    }

    /**
     * Who made it.
     *
     * @return the user that was named to pgpx, as text; the role that was logged in where nobody was
     */
    public String by() {
        return by;
    }

    /**
     * What was done.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * The row before.
     *
     * @return the record; empty for an insert
     * @throws ValueException naming the column, when the row does not fit the record as it is declared today
     */
    public Optional<E> before() {
        return Optional.ofNullable(before.record.get());
    }

    /**
     * The row after.
     *
     * @return the record; empty where the row is gone
     * @throws ValueException naming the column, when the row does not fit the record as it is declared today
     */
    public Optional<E> after() {
        return Optional.ofNullable(after.record.get());
    }

    /**
     * The row before, as it was kept.
     *
     * @return an object with a member for each column, but for hidden ones; empty for an insert
     */
    public Optional<Json> beforeJson() {
        return Optional.ofNullable(before.json);
    }

    /**
     * The row after, as it was kept.
     *
     * @return an object with a member for each column, but for hidden ones; empty where the row is gone
     */
    public Optional<Json> afterJson() {
        return Optional.ofNullable(after.json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Revision<?> that && number == that.number && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + Long.hashCode(number);
    }

    /** Without values and names of people. */
    @Override
    public String toString() {
        return operation + " of " + table.name() + " at " + at;
    }
}
