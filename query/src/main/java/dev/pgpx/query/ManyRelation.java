package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.OrphanRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relation to any number of rows.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public abstract sealed class ManyRelation<S, T> extends Relation<S, T> permits ToMany, ManyToManyRelation {
    private final Function<S, Many<T>> accessor;
    private final OrphanRule orphans;
    private final Supplier<List<SortKey>> order;

    ManyRelation(
            Table<S> source,
            String name,
            Supplier<? extends Table<T>> target,
            Function<S, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        super(source, name, target);
        this.accessor = accessor;
        this.orphans = orphans;
        this.order = order;
    }

    /**
     * The records of one owner.
     *
     * @param owner the record that has the relation
     * @return what its component holds, loaded or not
     */
    public final Many<T> of(S owner) {
        return accessor.apply(owner);
    }

    /**
     * What saving an owner with its records does to others that are stored as its own.
     *
     * @return the rule; {@link OrphanRule#KEEP} unless the model says otherwise
     */
    public final OrphanRule orphans() {
        return orphans;
    }

    /**
     * The order in which its records are loaded where the load says nothing else.
     *
     * @return what they are sorted by; empty where only the other table's primary key sorts them
     */
    public final List<SortKey> order() {
        return order.get();
    }

    /**
     * Loads only records of which conditions are true.
     *
     * @param conditions the conditions, all of which must be true
     * @return the load of that part
     */
    public final Load<S, T> where(Condition... conditions) {
        return asLoad().where(conditions);
    }

    /**
     * Loads the records in an order, for each owner.
     *
     * @param keys what to sort by
     * @return the load in that order
     */
    public final Load<S, T> orderBy(SortKey... keys) {
        return asLoad().orderBy(keys);
    }

    /**
     * Loads at most so many records for each owner.
     *
     * @param count how many; 0 or more
     * @return the load of that part
     * @throws QueryException when it is negative
     */
    public final Load<S, T> limit(long count) {
        return asLoad().limit(count);
    }
}
