package dev.pgpx.csv;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which columns of a table the values of a line are. */
final class CsvHeader {
    private final List<String> names;
    private final List<Column<?>> columns;

    private CsvHeader(List<String> names, List<Column<?>> columns) {
        this.names = names;
        this.columns = columns;
    }

    List<Column<?>> columns() {
        return columns;
    }

    String name(int index) {
        return names.get(index);
    }

    int size() {
        return names.size();
    }

    /**
     * Reads a header.
     *
     * @param given names of columns that are called otherwise in the header, by their names in the table
     * @param candidates the columns that it may name
     * @param needed whether a column cannot be left out
     */
    static CsvHeader of(
            Table<?> table,
            List<@Nullable String> header,
            Map<String, String> given,
            List<Column<?>> candidates,
            Predicate<Column<?>> needed) {
        Map<String, Column<?>> byName = new HashMap<>();
        candidates.forEach(column -> byName.put(plain(given.getOrDefault(column.name(), column.name())), column));
        List<Column<?>> columns = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (@Nullable String name : header) {
            Column<?> column = byName.get(plain(Objects.requireNonNullElse(name, "")));
            if (column == null) {
                wrong.add("\"" + name + "\" is no column");
            } else if (columns.contains(column)) {
                wrong.add("\"" + name + "\" is there twice");
            } else {
                columns.add(column);
            }
        }
        candidates.stream()
                .filter(column -> needed.test(column) && !columns.contains(column))
                .forEach(column -> wrong.add("\"" + column.name() + "\" is missing"));
        if (!wrong.isEmpty()) {
            List<String> expected = candidates.stream()
                    .map(column -> given.getOrDefault(column.name(), column.name()))
                    .toList();
            throw CsvException.ofHeader(table.name(), String.join(", ", wrong), expected);
        }
        return new CsvHeader(header.stream().map(String::valueOf).toList(), columns);
    }

    /** {@code bornOn}, {@code Born on} and {@code born_on} are the same. */
    private static String plain(String name) {
        return name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }

    static boolean isNeededByRecords(Column<?> column) {
        return !column.has(ColumnFlag.NULLABLE);
    }

    static boolean isNeededByDrafts(Column<?> column) {
        return !column.has(ColumnFlag.NULLABLE)
                && !column.has(ColumnFlag.DEFAULT)
                && !column.has(ColumnFlag.GENERATED)
                && !column.has(ColumnFlag.CREATED_AT)
                && !column.has(ColumnFlag.UPDATED_AT)
                && !column.has(ColumnFlag.CREATED_BY)
                && !column.has(ColumnFlag.UPDATED_BY);
    }
}
