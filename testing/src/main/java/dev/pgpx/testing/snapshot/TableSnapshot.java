package dev.pgpx.testing.snapshot;

import dev.pgpx.database.Database;
import dev.pgpx.query.Table;
import dev.pgpx.testing.error.TestingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * What some tables hold at a moment. Immutable. All rows are read and kept as text: for the small tables of tests.
 */
public final class TableSnapshot {
    private final List<TableRows> tables;
    private final Set<String> ignored;

    private TableSnapshot(List<TableRows> tables, Set<String> ignored) {
        this.tables = List.copyOf(tables);
        this.ignored = Set.copyOf(ignored);
    }

    /**
     * Reads tables.
     *
     * @param database where they are
     * @param tables their names as SQL writes them: {@code author}, {@code trade."Order"}
     * @return the snapshot
     * @throws TestingException when there is no table of a name
     */
    public static TableSnapshot of(Database database, String... tables) {
        return read(database, List.of(tables), Set.of());
    }

    /**
     * Reads tables.
     *
     * @param database where they are
     * @param tables the tables
     * @return the snapshot
     * @throws TestingException when one is not there
     */
    public static TableSnapshot of(Database database, Table<?>... tables) {
        return of(database, Stream.of(tables).map(TableSnapshot::name).toArray(String[]::new));
    }

    private static String name(Table<?> table) {
        String name = quoted(table.name());
        return table.schema().isEmpty() ? name : quoted(table.schema()) + "." + name;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static TableSnapshot read(Database database, List<String> names, Set<String> ignored) {
        return new TableSnapshot(
                names.stream().map(name -> TableRows.read(database, name)).toList(), ignored);
    }

    /**
     * The same snapshot, which does not mind what is in some columns.
     *
     * @param columns columns of any table, such as {@code updated_at}, or of one: {@code author.updated_at}
     * @return the snapshot without them; what was left out before stays out
     */
    public TableSnapshot ignoring(String... columns) {
        return new TableSnapshot(
                tables,
                Set.copyOf(Stream.concat(ignored.stream(), Stream.of(columns)).toList()));
    }

    /**
     * What is not as it was.
     *
     * @param after a later snapshot of the same tables; those that only one of the two has are not looked at
     * @return the differences: rows are the same when their keys are, or all their columns where the table has no key
     */
    public TableDifference diff(TableSnapshot after) {
        List<RowDifference> rows = new ArrayList<>();
        for (TableRows before : tables) {
            for (TableRows now : after.tables) {
                if (now.name().equals(before.name())) {
                    compare(before, now, rows);
                }
            }
        }
        return new TableDifference(rows);
    }

    /**
     * What is not as it was.
     *
     * @param database where the tables are read again
     * @return the differences
     */
    public TableDifference diff(Database database) {
        return diff(read(database, tables.stream().map(TableRows::name).toList(), Set.of()));
    }

    /**
     * Fails unless all is as it was.
     *
     * @param database where the tables are read again
     * @throws AssertionFailedError naming each row and column that is not
     */
    public void assertUnchanged(Database database) {
        TableDifference difference = diff(database);
        if (!difference.isEmpty()) {
            throw new AssertionFailedError(
                    TestingException.problem("PGPX-6546", difference.rows().size(), difference)
                            .text());
        }
    }

    private void compare(TableRows before, TableRows after, List<RowDifference> rows) {
        Map<Map<String, @Nullable String>, Deque<Map<String, @Nullable String>>> now = new LinkedHashMap<>();
        for (Map<String, @Nullable String> row : after.rows()) {
            now.computeIfAbsent(key(after, row), key -> new ArrayDeque<>()).add(shown(after, row));
        }
        for (Map<String, @Nullable String> row : before.rows()) {
            Map<String, @Nullable String> key = key(before, row);
            Map<String, @Nullable String> was = shown(before, row);
            Deque<Map<String, @Nullable String>> same = now.get(key);
            Map<String, @Nullable String> is = same == null || same.isEmpty() ? Map.of() : same.remove();
            if (!is.equals(was)) {
                rows.add(new RowDifference(before.name(), key, was, is));
            }
        }
        now.forEach((key, left) -> left.forEach(row -> rows.add(new RowDifference(after.name(), key, Map.of(), row))));
    }

    private Map<String, @Nullable String> key(TableRows table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> key = new LinkedHashMap<>(row);
        if (!table.key().isEmpty()) {
            key.keySet().retainAll(table.key());
        } else {
            key.keySet().removeIf(column -> isIgnored(table, column));
        }
        return key;
    }

    private Map<String, @Nullable String> shown(TableRows table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> shown = new LinkedHashMap<>(row);
        shown.keySet().removeIf(column -> isIgnored(table, column));
        return shown;
    }

    private boolean isIgnored(TableRows table, String column) {
        return ignored.contains(column) || ignored.contains(table.name() + "." + column);
    }
}
