package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.OrphanRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relation to the rows whose column points here.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public final class ToMany<S, T> extends ManyRelation<S, T> {
    private final String partner;

    ToMany(
            Table<S> source,
            String name,
            Supplier<? extends Table<T>> target,
            String partner,
            Function<S, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        super(source, name, target, accessor, orphans, order);
        this.partner = partner;
    }

    /**
     * The other table's column that points to the owner.
     *
     * @return the column
     */
    public Column<?> partner() {
        for (Column<?> column : target().columns()) {
            if (column.name().equals(partner)) {
                return column;
            }
        }
        throw new IllegalStateException("table " + target().name() + " has no column " + partner);
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
