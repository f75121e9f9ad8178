package dev.pgpx.query;

import dev.pgpx.model.Loader;
import dev.pgpx.model.Many;
import java.util.List;

/** Loads the row that points to another, of which there is one at most. */
record InverseRows<T>(InverseOne<?, T> relation, Many<T> rows) implements Loader<List<T>> {
    @Override
    public boolean isLoaded() {
        return rows.isLoaded();
    }

    @Override
    public List<T> load() {
        List<T> found = rows.get();
        if (found.size() > 1) {
            ToMany<?, T> many = relation.rows();
            String columns =
                    String.join(", ", many.partners().stream().map(Column::name).toList());
            throw QueryException.of(
                    "PGPX-1262",
                    relation,
                    many.target().name(),
                    columns,
                    relation.source().name());
        }
        return found;
    }
}
