package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the relations of records that are read from a result. Confined to the thread that reads the result. */
public interface Relations {
    /** Makes relations that have no database to be loaded from. */
    Relations DETACHED = new Relations() {
        @Override
        public <T, K> One<T> one(ToOne<?, T, K> relation, K key) {
            String columns = relation.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            return One.detached(relation + " (column " + columns + ")", key);
        }

        @Override
        public <T> Many<T> many(ManyRelation<?, T> relation, Object ownerKey) {
            return Many.detached(relation.toString());
        }
    };

    /**
     * A relation to one row.
     *
     * @param relation which relation
     * @param key the key of the other row
     * @param <T> the other record
     * @param <K> the type of its key
     * @return the relation, not loaded
     */
    <T, K> One<T> one(ToOne<?, T, K> relation, K key);

    /**
     * A relation to many rows.
     *
     * @param relation which relation
     * @param ownerKey the key of the row that has it
     * @param <T> the other record
     * @return the relation, not loaded
     */
    <T> Many<T> many(ManyRelation<?, T> relation, Object ownerKey);

    /**
     * A relation to the one row that points here.
     *
     * @param relation which relation
     * @param ownerKey the key of the row that has it
     * @param <T> the other record
     * @return the relation, not loaded
     */
    default <T> One<T> inverse(InverseOne<?, T> relation, Object ownerKey) {
        Many<T> rows = many(relation.rows(), ownerKey);
        return One.inverse(relation.toString(), ownerKey, new InverseRows<>(relation, rows));
    }

    /**
     * A list of a view's record.
     *
     * @param list which list
     * @param ownerKey the key of the row that has it
     * @param <P> what its rows are read as
     * @return gives the list, unmodifiable; the first one that is asked for loads those of all rows
     * @throws QueryException where there is no database to load it from
     */
    default <P> Supplier<List<P>> list(ViewList<P> list, Object ownerKey) {
        throw QueryException.of("PGPX-1135", list);
    }

    /**
     * Told of each record of a table that was read.
     *
     * @param table the table
     * @param record the record
     * @param <E> the record
     * @return the record that takes its place; by default the same
     */
    default <E> E loaded(Table<E> table, E record) {
        return record;
    }
}
