package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.OrphanRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relation to the rows whose column points here; or their columns, where several make the key.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public final class ToMany<S, T> extends ManyRelation<S, T> {
    private final List<String> partners;
    private final boolean isOfOne;

    ToMany(
            Table<S> source,
            String name,
            Supplier<? extends Table<T>> target,
            List<String> partners,
            boolean isOfOne,
            Function<S, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        super(source, name, target, accessor, orphans, order);
        this.partners = List.copyOf(partners);
        this.isOfOne = isOfOne;
    }

    /**
     * The other table's columns that point to the owner.
     *
     * @return the columns, in the order of the owner's key
     */
    public List<Column<?>> partners() {
        List<Column<?>> columns = new ArrayList<>(partners.size());
        partners.forEach(name -> columns.add(partner(name)));
        return columns;
    }

    private Column<?> partner(String name) {
        for (Column<?> column : target().columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new IllegalStateException("table " + target().name() + " has no column " + name);
    }

    /**
     * Whether no owner has more than one such row: it is what an {@link InverseOne} stands on.
     *
     * @return false for a collection
     */
    public boolean isOfOne() {
        return isOfOne;
    }

    /**
     * The condition that is true for the rows of some owners.
     *
     * @param owners the keys of the owners
     * @return the condition, of the other table
     */
    public Condition pointsTo(Collection<?> owners) {
        return keyPlace().columns().among(owners);
    }

    @Override
    Level.KeyPlace keyPlace() {
        return new Level.KeyPlace(source().keyFor(this).in(partnersOf(target())), List.of());
    }

    private List<ColumnReference> partnersOf(Table<T> table) {
        return partners.stream().map(name -> new ColumnReference(table, name)).toList();
    }

    @Override
    List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind) {
        List<ColumnReference> id = references(from, source().keyColumnsFor(this));
        return List.of(Join.along(kind, to, partnersOf(to), id));
    }
}
