package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table find those of another. Immutable and thread-safe; the other table is asked for when it is needed
 * first, so that two tables may name each other.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public abstract sealed class Relation<S, T> permits ToOne, ManyRelation {
    private final Table<S> source;
    private final String name;
    private final Supplier<? extends Table<T>> target;
    private @Nullable List<Join> inner;
    private @Nullable List<Join> left;

    Relation(Table<S> source, String name, Supplier<? extends Table<T>> target) {
        this.source = source;
        this.name = name;
        this.target = target;
    }

    /**
     * The table that has the relation.
     *
     * @return the table
     */
    public final Table<S> source() {
        return source;
    }

    /**
     * The relation's name: that of the record's component.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * The other table.
     *
     * @return the table, under its own name
     */
    public final Table<T> target() {
        return target.get();
    }

    /**
     * The query for all records that the relation leads to from some rows.
     *
     * @param keys for a relation to one row the keys of the other rows, for a relation to many those of their owners
     * @return a query of the records with their keys, in the order of the other table's primary key
     */
    public abstract Query<Related<T>> level(Collection<?> keys);

    /** The joins that lead from the source to the target, both being in the query under these tables. */
    abstract List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind);

    /** Rows of the target where a column is one of the keys, each with the key it was found by. */
    final Query<Related<T>> related(
            List<Join> joins, Node keyNode, Codec<?> keyCodec, Collection<?> keys, DeletedRows deletedRows) {
        Table<T> table = target();
        List<Node> items = new ArrayList<>();
        items.add(keyNode);
        items.add(table.item());
        Node array = keyArray(keyCodec, keys);
        SelectClauses clauses = SelectClauses.of(items)
                .from(table)
                .join(joins)
                .with(deletedRows)
                .where(new Condition(new Node.Quantified(keyNode, " = any(", array)))
                .orderBy(orderOf(table));
        String label = "load " + source.name() + "." + name;
        return new MappedQuery<>(
                clauses,
                label,
                (row, relations) -> new Related<>(row.require(0, keyCodec), table.load(row, 1, relations)));
    }

    /** The joins from the source to the target under its own name; the commonest are made once. */
    final List<Join> joins(Join.Kind kind) {
        // a race makes the joins twice, which are equal
        List<Join> known = kind == Join.Kind.INNER ? inner : kind == Join.Kind.LEFT ? left : null;
        if (known == null) {
            known = joins(source, target(), kind);
            if (kind == Join.Kind.INNER) {
                inner = known;
            } else if (kind == Join.Kind.LEFT) {
                left = known;
            }
        }
        return known;
    }

    private static SortKey[] orderOf(Table<?> table) {
        return table.columns().stream()
                .filter(column -> column.has(ColumnFlag.ID))
                .map(column -> new SortKey(column.definition().node(), false))
                .toArray(SortKey[]::new);
    }

    @SuppressWarnings("unchecked") // the keys came from columns of this codec
    private static <K> Node keyArray(Codec<K> codec, Collection<?> keys) {
        return Node.Value.of(Codecs.array(codec.unlimited()), List.copyOf((Collection<K>) keys));
    }

    @Override
    public final String toString() {
        return source.name() + "." + name;
    }
}
