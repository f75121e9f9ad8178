package dev.pgpx.query;

import java.util.List;
import java.util.function.Supplier;

/**
 * A relation to the rows whose column points here.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public final class ToMany<S, T> extends ManyRelation<S, T> {
    private final String partner;

    ToMany(Table<S> source, String name, Supplier<? extends Table<T>> target, String partner) {
        super(source, name, target);
        this.partner = partner;
    }

    @Override
    Level.KeyPlace keyPlace() {
        Column<?> id = source().idColumn("the relation " + this);
        return new Level.KeyPlace(
                new ColumnReference(target(), partner), id.definition().codec(), List.of());
    }

    @Override
    List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind) {
        ColumnReference id = new ColumnReference(
                from, source().idColumn("the relation " + this).name());
        return List.of(Join.along(kind, to, new ColumnReference(to, partner), id));
    }
}
