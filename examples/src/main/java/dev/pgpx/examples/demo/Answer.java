package dev.pgpx.examples.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a query gave, as text.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with a value for each column
 */
record Answer(List<String> columns, List<List<@Nullable String>> rows) {
    static Answer of(String... columns) {
        return new Answer(List.of(columns), List.of());
    }

    /** With a row for each of the results. */
    <T> Answer rows(Iterable<T> results, Function<T, List<@Nullable Object>> values) {
        List<List<@Nullable String>> texts = new ArrayList<>();
        for (T result : results) {
            List<@Nullable String> row = new ArrayList<>();
            values.apply(result).forEach(value -> row.add(value == null ? null : value.toString()));
            texts.add(row);
        }
        return new Answer(columns, texts);
    }

    /** Several values in one. */
    static String list(Iterable<String> values) {
        return String.join(", ", values);
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
