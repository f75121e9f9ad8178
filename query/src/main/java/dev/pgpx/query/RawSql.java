package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQL text written by hand, with named parameters: begun by {@link Sql#sql(String)}. A command by itself; a query once it is
 * said how rows are read. Immutable; every method gives a copy.
 */
@CheckReturnValue
public final class RawSql implements Command {
    private final String text;
    private final NamedParameters parsed;
    private final Map<String, Parameter<?>> bound;
    private final String label;

    private RawSql(String text, NamedParameters parsed, Map<String, Parameter<?>> bound, String label) {
        this.text = text;
        this.parsed = parsed;
        this.bound = bound;
        this.label = label;
    }

    static RawSql of(String text, String label) {
        return new RawSql(text, NamedParameters.of(text), Map.of(), label);
    }

    /**
     * Gives a parameter its value. The type is that which the value's class has by default. A list or another collection is
     * sent as one array of the type that its elements' class has: {@code where id = any(:ids)}.
     *
     * @param name the parameter, without its colon
     * @param value the value, not null; the elements of a list may be
     * @return the statement with it
     * @throws QueryException when no codec is known for the value's class, or the elements of a list do not tell it because
     *     there are none or they are of several classes
     */
    public RawSql bind(String name, Object value) {
        return bind(name, ValueTypes.parameter(":" + name, value));
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
        return bind(name, new Parameter<>(codec, value));
    }

    /**
     * As {@link #bind(String, Object)}, for a value that is not for other people's eyes: it is masked where values are logged.
     *
     * @param name the parameter, without its colon
     * @param value the value, not null
     * @return the statement with it
     * @throws QueryException as {@code bind} does
     */
    public RawSql bindSensitive(String name, Object value) {
        return bind(name, ValueTypes.parameter(":" + name, value).sensitive());
    }

    private RawSql bind(String name, Parameter<?> parameter) {
        Map<String, Parameter<?>> more = new LinkedHashMap<>(bound);
        more.put(name, parameter);
        return new RawSql(text, parsed, more, label);
    }

    /**
     * Gives a parameter a list of values, which may be empty, sent as one array: {@code where id = any(:ids)}.
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
        return new RawSql(text, parsed, bound, words);
    }

    /**
     * Reads each row as the record of a table. Columns are found by their names; further ones are ignored.
     *
     * @param table the table
     * @param <E> the record
     * @return the query
     */
    public <E> Query<E> into(Table<E> table) {
        return new RawQuery<>(this, () -> new RawQuery.ByName<>(table));
    }

    /**
     * Reads each row by a function.
     *
     * @param mapper reads the row by position; the row is not to be kept
     * @param <R> what it makes
     * @return the query; the function is no part of its equality
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

    /**
     * Reads each row as a map from the names of its columns to their values.
     *
     * @param codecs one for each column, in order
     * @return the query; its maps have the order of the columns and can be changed. Reading fails with a
     *     {@link QueryException} when two columns have the same name, or there are more or fewer columns than codecs
     */
    public Query<Map<String, @Nullable Object>> asMaps(Codec<?>... codecs) {
        List<Codec<?>> all = List.of(codecs);
        return new RawQuery<>(this, () -> RowMaps.of(all));
    }

    /**
     * Reads each row as a map from the names of its columns to their values as the server prints them.
     *
     * @return the query; its maps have the order of the columns and can be changed. Reading fails with a
     *     {@link QueryException} when two columns have the same name
     */
    public Query<Map<String, @Nullable String>> asTextMaps() {
        return new RawQuery<>(this, RowMaps::ofTexts);
    }

    @Override
    public Statement statement() {
        return parsed.statement(bound, label);
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

    /** The same, fit to be followed by more text. */
    RawSql toBeContinued() {
        return parsed.endsInComment() ? new RawSql(text, NamedParameters.of(text + "\n"), bound, label) : this;
    }

    static List<String> names(Row row) {
        List<String> names = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            names.add(row.name(i));
        }
        return names;
    }
}
