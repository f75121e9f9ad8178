package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the list of a relation to many rows within the record of a view, and makes the query for the lists of all records:
 * one, however many there are. Immutable and thread-safe.
 *
 * @param <P> what the rows are read as
 */
public final class ViewList<P> {
    private final ManyRelation<?, ?> relation;
    private final View<?, P> view;
    private final RelatedRows<?, P> rows;
    private final int key;

    private <M> ViewList(ManyRelation<?, M> relation, View<M, P> view, int key) {
        this.relation = relation;
        this.view = view;
        this.rows = new RelatedRows<>(relation, view);
        this.key = key;
    }

    static <M, P> ViewList<P> of(ManyRelation<?, M> relation, View<M, P> view, int key) {
        return new ViewList<>(relation, view, key);
    }

    /**
     * Asks for the list of a row.
     *
     * @param row the row
     * @param at the position of the view's first column in it
     * @param relations loads the list
     * @return gives the list, unmodifiable; empty where there is no row that would have it
     */
    public Supplier<List<P>> begin(Row row, int at, Relations relations) {
        if (row.isNull(at + key)) {
            return List::of;
        }
        return relations.list(this, row.require(at + key, keyCodec()));
    }

    /**
     * The query for all rows of the lists of some owners.
     *
     * @param keys the keys of the owners
     * @return a query of the rows with the keys of their owners, each list in the relation's order
     */
    public Query<Related<P>> level(Collection<?> keys) {
        return rows.level(keys);
    }

    Codec<?> keyCodec() {
        return relation.source()
                .idColumn("the relation " + relation)
                .definition()
                .codec();
    }

    @Override
    public String toString() {
        return relation + " as " + view;
    }

    /** The rows at the other end of a relation, of which only the columns of a view are selected. */
    private record RelatedRows<M, P>(ManyRelation<?, M> relation, View<M, P> view) {
        Query<Related<P>> level(Collection<?> keys) {
            Query<Related<M>> whole = relation.level(keys);
            SelectClauses clauses = SelectClauses.of(whole);
            if (clauses == null) {
                throw new IllegalStateException("the level of " + relation + " is no select");
            }
            List<Node> items = new ArrayList<>();
            List<Node> selected = clauses.projection().items();
            items.add(selected.size() == 1 ? relation.keyPlace().column() : selected.get(0)); // the owner's key
            items.addAll(view.nodes(relation.target()));
            Codec<?> keyCodec = relation.source()
                    .idColumn("the relation " + relation)
                    .definition()
                    .codec();
            return new MappedQuery<>(
                    clauses.with(Projection.of(items)),
                    "load " + relation + " as " + view,
                    new RelatedReader<>(keyCodec, view));
        }
    }

    private record RelatedReader<P>(Codec<?> keyCodec, View<?, P> view) implements RowReader<Related<P>> {
        @Override
        public Related<P> read(Row row, Relations relations) {
            return begin(row, relations).get();
        }

        @Override
        public Supplier<Related<P>> begin(Row row, Relations relations) {
            Object key = row.require(0, keyCodec);
            Supplier<P> record = view.begin(row, 1, relations);
            return () -> new Related<>(key, record.get());
        }

        @Override
        public boolean needsAllRows() {
            return view.isListing();
        }
    }
}
