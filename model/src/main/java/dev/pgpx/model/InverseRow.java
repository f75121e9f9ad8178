package dev.pgpx.model;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind a relation to the one row that points here: equal for the same relation of the same row. */
final class InverseRow<T> implements Loader<T> {
    private final String relation;
    private final Object identity;
    private final Loader<List<T>> rows;

    InverseRow(String relation, Object identity, Loader<List<T>> rows) {
        this.relation = relation;
        this.identity = identity;
        this.rows = rows;
    }

    Optional<T> optional() {
        return rows.load().stream().findFirst();
    }

    @Override
    public boolean isLoaded() {
        return rows.isLoaded();
    }

    @Override
    public T load() {
        return optional()
                .orElseThrow(() -> new NoSuchElementException(
                        "relation " + relation + " leads to no row: none points here. Ask with optional()."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InverseRow<?> that && identity.equals(that.identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    @Override
    public String toString() {
        if (!isLoaded()) {
            return "One[not loaded]";
        }
        return optional().isPresent() ? "One[loaded]" : "One[none]";
    }
}
