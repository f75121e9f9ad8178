package dev.pgpx.query;

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
    private final List<Integer> key;

    private <M> ViewList(ManyRelation<?, M> relation, View<M, P> view, List<Integer> key) {
        this.relation = relation;
        this.view = view;
        this.rows = new RelatedRows<>(relation, view);
        this.key = key;
    }

    static <M, P> ViewList<P> of(ManyRelation<?, M> relation, View<M, P> view, List<Integer> key) {
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
        List<Object> values = new ArrayList<>(key.size());
        for (int i = 0; i < key.size(); i++) {
            int position = at + key.get(i);
            if (row.isNull(position)) {
                return List::of;
            }
            values.add(row.require(position, keyColumns(relation).codecs().get(i)));
        }
        return relations.list(this, values.size() == 1 ? values.get(0) : List.copyOf(values));
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

    private static KeyColumns keyColumns(ManyRelation<?, ?> relation) {
        return relation.source().keyFor(relation);
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
            KeyColumns key = keyColumns(relation);
            List<Node> selected = clauses.projection().items();
            // the owner's key, which is selected by itself unless it is among the target's columns
            items.addAll(
                    selected.size() == 1 ? relation.keyPlace().columns().nodes() : selected.subList(0, key.size()));
            items.addAll(view.nodes(relation.target()));
            return new MappedQuery<>(
                    clauses.with(Projection.of(items)),
                    "load " + relation + " as " + view,
                    new RelatedReader<>(key, view));
        }
    }

    private record RelatedReader<P>(KeyColumns columns, View<?, P> view) implements RowReader<Related<P>> {
        @Override
        public Related<P> read(Row row, Relations relations) {
            return begin(row, relations).get();
        }

        @Override
        public Supplier<Related<P>> begin(Row row, Relations relations) {
            Object key = columns.read(row, 0);
            Supplier<P> record = view.begin(row, columns.size(), relations);
            return () -> new Related<>(key, record.get());
        }

        @Override
        public boolean needsAllRows() {
            return view.isListing();
        }
    }
}
