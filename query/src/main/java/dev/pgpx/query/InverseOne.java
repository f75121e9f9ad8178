package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relation to the one row that points here, if there is one: the other side of a foreign key that is unique.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public final class InverseOne<S, T> extends Relation<S, T> {
    private final ToMany<S, T> rows;

    InverseOne(
            Table<S> source,
            String name,
            Supplier<? extends Table<T>> target,
            List<String> partners,
            Function<S, One<T>> accessor,
            OrphanRule orphans) {
        super(source, name, target);
        Function<S, Many<T>> asMany = owner -> asMany(accessor.apply(owner));
        this.rows = new ToMany<>(source, name, target, partners, /* isOfOne= */ true, asMany, orphans, List::of);
    }

    private static <T> Many<T> asMany(One<T> one) {
        return one.isLoaded() ? Many.of(one.optional().stream().toList()) : Many.unloaded();
    }

    /**
     * The same relation, as one to any number of rows, of which there is one at most.
     *
     * @return the relation that it stands on
     */
    public ToMany<S, T> rows() {
        return rows;
    }

    @Override
    public Load<S, T> asLoad() {
        return Load.of(rows);
    }

    @Override
    Level.KeyPlace keyPlace() {
        return rows.keyPlace();
    }

    @Override
    List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind) {
        return rows.joins(from, to, kind);
    }
}
