package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.model.OrphanRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relation to rows over a join table.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public final class ManyToManyRelation<S, T> extends ManyRelation<S, T> {
    private final JoinTable join;

    ManyToManyRelation(
            Table<S> source,
            String name,
            Supplier<? extends Table<T>> target,
            JoinTable join,
            Function<S, Many<T>> accessor,
            OrphanRule orphans,
            Supplier<List<SortKey>> order) {
        super(source, name, target, accessor, orphans, order);
        this.join = join;
    }

    /**
     * The join table.
     *
     * @return it, seen from this side
     */
    public JoinTable join() {
        return join;
    }

    @Override
    Level.KeyPlace keyPlace() {
        Column<?> ownId = source().idColumn("the relation " + this);
        LinkTable link = new LinkTable(join);
        Node targetId = target().idColumn("the relation " + this).definition().node();
        Join toLink = Join.on(
                Join.Kind.INNER,
                link,
                new Node.Binary(link.column(join.targetColumn()), " = ", targetId, Node.Binary.COMPARISON));
        return new Level.KeyPlace(
                KeyColumns.of(List.of(ownId)).in(List.of(link.column(join.ownColumn()))), List.of(toLink));
    }

    @Override
    List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind) {
        LinkTable link = new LinkTable(join);
        Node ownId = new ColumnReference(
                from, source().idColumn("the relation " + this).name());
        Node targetId = to.idColumn("the relation " + this).definition().node();
        return List.of(
                Join.on(
                        kind,
                        link,
                        new Node.Binary(link.column(join.ownColumn()), " = ", ownId, Node.Binary.COMPARISON)),
                Join.on(
                        kind,
                        to,
                        new Node.Binary(targetId, " = ", link.column(join.targetColumn()), Node.Binary.COMPARISON)));
    }
}
