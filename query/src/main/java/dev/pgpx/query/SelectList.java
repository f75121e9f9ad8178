package dev.pgpx.query;

import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for chosen expressions and tables: begun by {@link Sql#select}. Immutable; every method gives a longer copy.
 *
 * @param <S> the class of this select itself
 */
public abstract non-sealed class SelectList<S extends SelectList<S>> extends Select<S> {
    SelectList(SelectClauses clauses) {
        super(clauses);
    }

    /** What is selected, in order. */
    abstract List<Selectable<?>> selected();

    /**
     * From a table, or what stands for one.
     *
     * @param item the table
     * @return the query over the table
     * @throws QueryException when it is from another already
     */
    public final S from(FromItem item) {
        return changed(clauses().from(item));
    }

    /**
     * Reads each row as a map from the names of what is selected to the values: the alias, else the column's name.
     *
     * @return the query; its maps have the order of what is selected and can be changed
     * @throws QueryException when two have the same name, or one has none
     */
    public final Query<Map<String, @Nullable Object>> asMaps() {
        List<String> names = mapKeys();
        List<Selectable<?>> selected = selected();
        return mapped((row, relations) -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            int at = 0;
            for (int i = 0; i < names.size(); i++) {
                Selectable<?> one = selected.get(i);
                map.put(names.get(i), one.readAt(row, at, relations));
                at += one.width();
            }
            return map;
        });
    }

    private List<String> mapKeys() {
        List<String> names = new ArrayList<>();
        for (Selectable<?> one : selected()) {
            String name = one instanceof Table<?> table
                    ? table.alias()
                    : one.outputs().get(0).name();
            if (name == null || names.contains(name)) {
                throw QueryException.of("PGPX-1227", name == null ? String.valueOf(one) : name);
            }
            names.add(name);
        }
        return names;
    }

    final <R> Query<R> mapped(RowReader<R> reader) {
        return new MappedQuery<>(clauses(), clauses().label(), naming(reader));
    }

    /** A null that a mapper could not take, a primitive component for instance, is told by its column. */
    private static <R> RowReader<R> naming(RowReader<R> reader) {
        return (row, relations) -> {
            try {
                return reader.read(row, relations);
            } catch (NullPointerException e) {
                throw nullColumn(row, e);
            }
        };
    }

    private static RuntimeException nullColumn(Row row, NullPointerException failure) {
        for (int i = 0; i < row.size(); i++) {
            if (row.isNull(i)) {
                ValueException named = ValueException.nullColumn(row.name(i));
                named.addSuppressed(failure);
                return named;
            }
        }
        return failure;
    }

    /** A value; null where the server has null, which the mapper may or may not take. */
    @SuppressWarnings("NullAway") // a mapper says by its parameter's type whether it takes null
    static <T> T value(Row row, int at, Relations relations, Selectable<T> selected) {
        return selected.readAt(row, at, relations);
    }
}
