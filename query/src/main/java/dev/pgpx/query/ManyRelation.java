package dev.pgpx.query;

import java.util.function.Supplier;

/**
 * A relation to any number of rows.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public abstract sealed class ManyRelation<S, T> extends Relation<S, T> permits ToMany, ManyToManyRelation {
    ManyRelation(Table<S> source, String name, Supplier<? extends Table<T>> target) {
        super(source, name, target);
    }
}
