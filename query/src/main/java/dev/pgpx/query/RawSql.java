package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQL text written by hand, with named parameters: begun by {@link Sql#sql(String)}. A command by itself; a query once it is
 * said how rows are read. Immutable; every method gives a copy.
 */
public final class RawSql implements Command {
    private final String text;
    private final Map<String, Parameter<?>> bound;
    private final String label;

    RawSql(String text, Map<String, Parameter<?>> bound, String label) {
        this.text = Objects.requireNonNull(text, "text");
        this.bound = bound;
        this.label = label;
    }

    /**
     * Gives a parameter its value. The type is that which the value's class has by default.
     *
     * @param name the parameter, without its colon
     * @param value the value, not null
     * @return the statement with it
     * @throws QueryException when no codec is known for the value's class
     */
    public RawSql bind(String name, Object value) {
        return bindAs(name, value);
    }

    private <T> RawSql bindAs(String name, T value) {
        Codec<T> codec = Codecs.forValue(value);
        if (codec == null) {
            throw QueryException.of("PGPX-1209", value.getClass().getName());
        }
        return bind(name, codec, value);
    }

    /**
     * Gives a parameter its value.
     *
     * @param name the parameter, without its colon
     * @param codec says its type
     * @param value the value, or null
     * @param <T> the Java type
     * @return the statement with it
     */
    public <T> RawSql bind(String name, Codec<T> codec, @Nullable T value) {
        Map<String, Parameter<?>> more = new LinkedHashMap<>(bound);
        more.put(name, new Parameter<>(codec, value));
        return new RawSql(text, more, label);
    }

    /**
     * Gives a parameter a list of values, sent as one array: {@code where id = any(:ids)}.
     *
     * @param name the parameter, without its colon
     * @param codec says the type of the elements
     * @param values the values
     * @param <T> the Java type of the elements
     * @return the statement with it
     */
    public <T> RawSql bindAll(String name, Codec<T> codec, Collection<? extends T> values) {
        return bind(name, Codecs.array(codec), new ArrayList<>(values));
    }

    /**
     * Gives the statement another label than {@code sql}.
     *
     * @param words a few words, without values
     * @return the statement with it
     */
    public RawSql label(String words) {
        return new RawSql(text, bound, words);
    }

    /**
     * Reads each row as the record of a table. Columns are found by their names; further ones are ignored.
     *
     * @param table the table
     * @param <E> the record
     * @return the query
     */
    public <E> Query<E> into(Table<E> table) {
        return new RawQuery<>(this, () -> new ByName<>(table));
    }

    /**
     * Reads each row by a function.
     *
     * @param mapper reads the row by position; the row is not to be kept
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Function<Row, R> mapper) {
        return new RawQuery<>(this, () -> (row, relations) -> mapper.apply(row));
    }

    /**
     * Reads the first column of each row.
     *
     * @param codec reads it; it is not null
     * @param <T> the Java type
     * @return the query
     */
    public <T> Query<T> as(Codec<T> codec) {
        return map(row -> row.require(0, codec));
    }

    @Override
    public Statement statement() {
        return NamedParameters.statement(text, bound, label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawSql that && text.equals(that.text) && bound.equals(that.bound);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Finds a table's columns in a result by their names, once for the result. */
    private static final class ByName<E> implements RowReader<E> {
        private final Table<E> table;
        private @Nullable SelectedColumns selected;

        ByName(Table<E> table) {
            this.table = table;
        }

        @Override
        public E read(Row row, Relations relations) {
            SelectedColumns columns = selected;
            if (columns == null) {
                columns = SelectedColumns.of(table, row);
                selected = columns;
            }
            return table.read(columns.over(row), 0, relations);
        }
    }

    private record RawQuery<R>(RawSql raw, java.util.function.Supplier<RowReader<R>> readers) implements Query<R> {
        @Override
        public Statement statement() {
            return raw.statement();
        }

        @Override
        public RowReader<R> reader() {
            return readers.get();
        }
    }

    static List<String> names(Row row) {
        List<String> names = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            names.add(row.name(i));
        }
        return names;
    }
}
