package dev.pgpx.query;

import dev.pgpx.types.Row;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A query for the records of a table, read as those of a view. */
record ViewQuery<S, V>(SelectClauses clauses, View<S, V> view) implements Query<V> {
    static <S, V> ViewQuery<S, V> of(EntityQuery<S> query, View<S, V> view) {
        if (!query.loads().isEmpty()) {
            throw QueryException.of("PGPX-1136", view, query.loads().get(0));
        }
        SelectClauses clauses = query.clauses();
        if (clauses.surroundings().body() != null) {
            throw QueryException.of("PGPX-1137", view);
        }
        Projection projection = new Projection(clauses.projection().distinct(), view.nodes(query.table()));
        return new ViewQuery<>(clauses.with(projection), view);
    }

    String label() {
        return view.table().selectLabel() + " as " + view;
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.query(clauses, Token.Mark.OPEN);
        return out.statement(label());
    }

    @Override
    public RowReader<V> reader() {
        return new Reader<>(view);
    }

    @Override
    public Query<Long> counted() {
        return clauses.isCountable()
                ? new MappedQuery<>(clauses.counted(), "count of " + label(), CountedQuery::read)
                : new CountedQuery(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViewQuery<?, ?> that && clauses.equals(that.clauses) && view.equals(that.view);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return statement().sql();
    }

    private record Reader<V>(View<?, V> view) implements RowReader<V> {
        @Override
        public V read(Row row, Relations relations) {
            return view.read(row, 0, relations);
        }

        @Override
        public Supplier<V> begin(Row row, Relations relations) {
            return view.begin(row, 0, relations);
        }

        @Override
        public boolean needsAllRows() {
            return view.isListing();
        }
    }
}
