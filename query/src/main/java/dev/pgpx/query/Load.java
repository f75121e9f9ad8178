package dev.pgpx.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a relation is loaded: all of its records or those that a condition leaves, in an order, at most so many for each
 * owner, and with relations of their own. Begun by the methods of {@link Relation} and {@link ManyRelation}. Immutable and
 * thread-safe; every method gives a longer copy.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public final class Load<S, T> implements Loadable<S> {
    private final Relation<S, T> relation;
    private final LoadClauses clauses;
    private final List<Load<?, ?>> nested;

    private Load(Relation<S, T> relation, LoadClauses clauses, List<Load<?, ?>> nested) {
        this.relation = relation;
        this.clauses = clauses;
        this.nested = nested;
    }

    static <S, T> Load<S, T> of(Relation<S, T> relation) {
        return new Load<>(relation, LoadClauses.NONE, List.of());
    }

    /**
     * Only records of which conditions are true. They may use columns of the other table, and paths from there.
     *
     * @param conditions the conditions, all of which must be true
     * @return the load with them; what it loads is a part of the relation, and says so
     */
    public Load<S, T> where(Condition... conditions) {
        requireMany("where");
        return new Load<>(relation, clauses.where(conditions), nested);
    }

    /**
     * The records in an order, for each owner. Those that are equal in it follow the other table's primary key, which is the
     * order of a load that says nothing.
     *
     * @param keys what to sort by
     * @return the load in that order
     */
    public Load<S, T> orderBy(SortKey... keys) {
        requireMany("orderBy");
        return new Load<>(relation, clauses.orderBy(keys), nested);
    }

    /**
     * At most so many records for each owner: the first ones of the order.
     *
     * @param count how many; 0 or more
     * @return the load with the limit; what it loads is a part of the relation, and says so
     * @throws QueryException when it is negative
     */
    public Load<S, T> limit(long count) {
        requireMany("limit");
        return new Load<>(relation, clauses.limit(count), nested).checked();
    }

    /**
     * Follows the relation on from the records that it leads to, to any depth: whole trees below some records, or all that is
     * above them, by one statement. Conditions leave out records with all that is behind them. A tree that leads in a circle is
     * refused when it is read.
     *
     * @return the load of all levels
     * @throws QueryException when the relation leads to another table, or over a join table, or when there is a limit
     */
    public Load<S, T> recursive() {
        return recursive(LoadClauses.ANY_DEPTH);
    }

    /**
     * As {@link #recursive()}, down or up to a depth. What lies deeper is not loaded; on need as many levels again are.
     *
     * @param depth how many levels; 1 or more
     * @return the load of these levels
     * @throws QueryException when the depth is less than 1, and as {@link #recursive()}
     */
    public Load<S, T> recursive(int depth) {
        return new Load<>(relation, clauses.recursive(depth), nested).checked();
    }

    private Load<S, T> checked() {
        if (clauses.isRecursive()) {
            boolean overColumns = relation instanceof ToOne || relation instanceof ToMany<S, T>;
            if (!overColumns
                    || relation.source().getClass() != relation.target().getClass()) {
                throw QueryException.of("PGPX-1264", relation, relation.target().name());
            }
            if (clauses.limit() != null) {
                throw QueryException.of("PGPX-1265", relation);
            }
        }
        return this;
    }

    /**
     * Whether it follows the relation on from what it finds.
     *
     * @return true after {@link #recursive()}
     */
    public boolean isRecursive() {
        return clauses.isRecursive();
    }

    /**
     * How many levels it loads.
     *
     * @return 1 unless it is recursive; {@link Integer#MAX_VALUE} for any number
     */
    public int depth() {
        return clauses.depth();
    }

    /**
     * Loads relations of the loaded records, too: each by one more statement, for all of them.
     *
     * @param more relations of the other table, to any depth
     * @return the load with them
     * @throws QueryException when one relation is loaded in two ways
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Load<S, T> load(Loadable<T>... more) {
        return new Load<>(relation, clauses, merged(nested, more));
    }

    /** One list of loads, in which each relation is once. */
    static List<Load<?, ?>> merged(List<Load<?, ?>> loads, Loadable<?>... more) {
        List<Load<?, ?>> all = loads;
        for (Loadable<?> loadable : more) {
            all = mergedOne(all, loadable.asLoad());
        }
        return List.copyOf(all);
    }

    private static List<Load<?, ?>> mergedOne(List<Load<?, ?>> loads, Load<?, ?> added) {
        for (int i = 0; i < loads.size(); i++) {
            Load<?, ?> there = loads.get(i);
            if (there.relation.isSameAs(added.relation)) {
                List<Load<?, ?>> changed = new java.util.ArrayList<>(loads);
                changed.set(i, there.mergedWith(added));
                return changed;
            }
        }
        return Lists.appendOne(loads, added);
    }

    private Load<S, T> mergedWith(Load<?, ?> other) {
        if (!clauses.equals(other.clauses)) {
            throw QueryException.of("PGPX-1336", relation);
        }
        return new Load<>(relation, clauses, merged(nested, other.nested.toArray(Loadable<?>[]::new)));
    }

    private void requireMany(String clause) {
        if (!(relation instanceof ManyRelation)) {
            throw QueryException.of("PGPX-1337", clause, relation);
        }
    }

    /**
     * The relation.
     *
     * @return which
     */
    public Relation<S, T> relation() {
        return relation;
    }

    /**
     * Whether it loads all records of the relation.
     *
     * @return false when a condition or a limit may leave some out
     */
    public boolean isWhole() {
        return clauses.isWhole();
    }

    /**
     * What is loaded with the loaded records.
     *
     * @return the loads, in the order asked for; unmodifiable
     */
    public List<Load<?, ?>> nested() {
        return nested;
    }

    /**
     * The query for the records that the relation leads to from some rows.
     *
     * @param keys for a relation to one row the keys of the other rows, for a relation to many those of their owners
     * @return a query of the records with their keys; those of one key are in the order of this load
     */
    public Query<Related<T>> level(Collection<?> keys) {
        return new Level<>(relation, clauses, nested).query(keys, true);
    }

    /**
     * How the records of one key are put in order by what they hold: where nothing but a whole number that is the other table's
     * primary key sorts them, so that the server need not.
     *
     * @return compares records; nothing where only the server can sort them
     */
    public Optional<Comparator<T>> order() {
        Table<T> target = relation.target();
        return new Level<>(relation, clauses, nested).isOrderedByNumber()
                ? Optional.of(Comparator.comparingLong(record -> ((Number) target.key(record)).longValue()))
                : Optional.empty();
    }

    /**
     * As {@link #level}, but left to {@link #order} to sort where that can.
     *
     * @param keys for a relation to one row the keys of the other rows, for a relation to many those of their owners
     * @return a query of the records with their keys, in no certain order where there is one to sort them by
     */
    public Query<Related<T>> unsortedLevel(Collection<?> keys) {
        Level<T> level = new Level<>(relation, clauses, nested);
        return level.query(keys, !level.isOrderedByNumber());
    }

    @Override
    public Load<S, T> asLoad() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Load<?, ?> that
                && relation.isSameAs(that.relation)
                && clauses.equals(that.clauses)
                && nested.equals(that.nested);
    }

    @Override
    public int hashCode() {
        return relation.name().hashCode() * 31 + clauses.hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? relation.toString() : "a part of " + relation;
    }
}
