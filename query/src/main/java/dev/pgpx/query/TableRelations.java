package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Declares the relations of a table. Extended by {@link TablePaths} alone.
 *
 * @param <E> the record
 */
public abstract sealed class TableRelations<E> extends TableSpecialColumns<E> permits TablePaths {
    private final List<ManyRelation<E, ?>> collections = new ArrayList<>(0);
    private final List<ToOne<E, ?, ?>> references = new ArrayList<>(0);

    TableRelations() {}

    /**
     * The relations to rows that point here and to those over join tables. Among them is what each {@link InverseOne} stands on.
     *
     * @return the relations in the order of their declaration; unmodifiable
     */
    public final List<ManyRelation<E, ?>> collections() {
        return Collections.unmodifiableList(collections);
    }

    /**
     * The relations to one row whose key the table has.
     *
     * @return the relations in the order of their declaration; unmodifiable
     */
    public final List<ToOne<E, ?, ?>> references() {
        return Collections.unmodifiableList(references);
    }

    /**
     * Declares a relation to one row of another table, over a column declared before.
     *
     * @param name the relation's name
     * @param column the column that holds the key
     * @param target the other table, asked for when it is needed first
     * @param <T> the other record
     * @param <K> the type of its key
     * @return the relation
     */
    protected final <T, K> ToOne<E, T, K> one(String name, Column<K> column, Supplier<? extends Table<T>> target) {
        return one(name, column, target, record -> null);
    }

    /**
     * Declares a relation to one row of another table, over a column declared before, which records hold.
     *
     * @param name the relation's name
     * @param column the column that holds the key
     * @param target the other table, asked for when it is needed first
     * @param accessor what a record holds of it
     * @param <T> the other record
     * @param <K> the type of its key
     * @return the relation
     */
    protected final <T, K> ToOne<E, T, K> one(
            String name,
            Column<K> column,
            Supplier<? extends Table<T>> target,
            Function<E, @Nullable One<T>> accessor) {
        ToOne<E, T, K> relation = new ToOne<>(self(), name, List.of(column), target, accessor);
        references.add(relation);
        return relation;
    }

    /**
     * Declares a relation to one row of another table whose key has several columns, over as many columns declared before, which
     * records hold.
     *
     * @param name the relation's name
     * @param columns the columns that hold the key, in its order
     * @param target the other table, asked for when it is needed first
     * @param accessor what a record holds of it
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ToOne<E, T, List<Object>> one(
            String name,
            List<Column<?>> columns,
            Supplier<? extends Table<T>> target,
            Function<E, @Nullable One<T>> accessor) {
        ToOne<E, T, List<Object>> relation = new ToOne<>(self(), name, columns, target, accessor);
        references.add(relation);
        return relation;
    }

    /**
     * Declares a relation to the one row of another table that points here, which records hold.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param partners the names of the other table's columns that point here, in the order of the key
     * @param accessor what a record holds of it
     * @param orphans what a graph save does to a row that a record no longer holds
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> InverseOne<E, T> inverse(
            String name,
            Supplier<? extends Table<T>> target,
            List<String> partners,
            Function<E, One<T>> accessor,
            OrphanRule orphans) {
        InverseOne<E, T> relation = new InverseOne<>(self(), name, target, partners, accessor, orphans);
        collections.add(relation.rows());
        return relation;
    }

    /**
     * Declares a relation to the rows of another table that point here.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param partner the name of the other table's column that points here
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ToMany<E, T> many(String name, Supplier<? extends Table<T>> target, String partner) {
        return many(name, target, partner, record -> Many.unloaded());
    }

    /**
     * Declares a relation to the rows of another table that point here, which records hold.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param partner the name of the other table's column that points here
     * @param accessor what a record holds of it
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ToMany<E, T> many(
            String name, Supplier<? extends Table<T>> target, String partner, Function<E, Many<T>> accessor) {
        return many(name, target, partner, accessor, OrphanRule.KEEP);
    }

    /**
     * Declares a relation to the rows of another table that point here, which records hold.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param partner the name of the other table's column that points here
     * @param accessor what a record holds of it
     * @param orphans what a graph save does to rows that a record no longer holds
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ToMany<E, T> many(
            String name,
            Supplier<? extends Table<T>> target,
            String partner,
            Function<E, Many<T>> accessor,
            OrphanRule orphans) {
        return many(name, target, partner, accessor, orphans, List::of);
    }

    /**
     * Declares a relation to the rows of another table that point here, which records hold in an order.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param partner the name of the other table's column that points here
     * @param accessor what a record holds of it
     * @param orphans what a graph save does to rows that a record no longer holds
     * @param order what its records are sorted by where a load says nothing else, asked for when it is needed
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ToMany<E, T> many(
            String name,
            Supplier<? extends Table<T>> target,
            String partner,
            Function<E, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        return many(name, target, List.of(partner), accessor, orphans, order);
    }

    /**
     * Declares a relation to the rows of another table that point here by several columns, which records hold in an order.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param partners the names of the other table's columns that point here, in the order of the key
     * @param accessor what a record holds of it
     * @param orphans what a graph save does to rows that a record no longer holds
     * @param order what its records are sorted by where a load says nothing else, asked for when it is needed
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ToMany<E, T> many(
            String name,
            Supplier<? extends Table<T>> target,
            List<String> partners,
            Function<E, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        ToMany<E, T> relation =
                new ToMany<>(self(), name, target, partners, /* isOfOne= */ false, accessor, orphans, order);
        collections.add(relation);
        return relation;
    }

    /**
     * Declares a relation over a join table.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param join the join table
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ManyToManyRelation<E, T> manyToMany(
            String name, Supplier<? extends Table<T>> target, JoinTable join) {
        return manyToMany(name, target, join, record -> Many.unloaded());
    }

    /**
     * Declares a relation over a join table, which records hold.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param join the join table
     * @param accessor what a record holds of it
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ManyToManyRelation<E, T> manyToMany(
            String name, Supplier<? extends Table<T>> target, JoinTable join, Function<E, Many<T>> accessor) {
        return manyToMany(name, target, join, accessor, OrphanRule.KEEP);
    }

    /**
     * Declares a relation over a join table, which records hold.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param join the join table
     * @param accessor what a record holds of it
     * @param orphans what a graph save does to links that a record no longer holds
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ManyToManyRelation<E, T> manyToMany(
            String name,
            Supplier<? extends Table<T>> target,
            JoinTable join,
            Function<E, Many<T>> accessor,
            OrphanRule orphans) {
        return manyToMany(name, target, join, accessor, orphans, List::of);
    }

    /**
     * Declares a relation over a join table, which records hold in an order.
     *
     * @param name the relation's name
     * @param target the other table, asked for when it is needed first
     * @param join the join table
     * @param accessor what a record holds of it
     * @param orphans what a graph save does to links that a record no longer holds
     * @param order what its records are sorted by where a load says nothing else, asked for when it is needed
     * @param <T> the other record
     * @return the relation
     */
    protected final <T> ManyToManyRelation<E, T> manyToMany(
            String name,
            Supplier<? extends Table<T>> target,
            JoinTable join,
            Function<E, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        ManyToManyRelation<E, T> relation =
                new ManyToManyRelation<>(self(), name, target, join, accessor, orphans, order);
        collections.add(relation);
        return relation;
    }
}
