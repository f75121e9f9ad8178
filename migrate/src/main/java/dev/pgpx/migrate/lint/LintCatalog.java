package dev.pgpx.migrate.lint;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.statement.Known;
import dev.pgpx.schema.fact.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a database says about its tables, as far as rules ask. Immutable.
 *
 * @param tables its tables and materialized views, by name; those of schema {@code public} without a schema, and those that the search path
 *     finds without one, too
 * @param indexes the tables of its indexes, by name of the index in the same way
 */
public record LintCatalog(Map<ObjectName, Table> tables, Map<ObjectName, ObjectName> indexes) {
    /** Nothing is known. */
    public static final LintCatalog NONE = new LintCatalog(Map.of(), Map.of());

    /** Takes copies. */
    public LintCatalog {
        tables = Map.copyOf(tables);
        indexes = Map.copyOf(indexes);
    }

    /**
     * A column.
     *
     * @param type its type as {@code format_type} gives it
     * @param notNull whether it is not null
     */
    public record Column(String type, boolean notNull) {}

    /**
     * A foreign key.
     *
     * @param columns its columns, in order
     * @param references the table that it refers to
     */
    public record ForeignKey(List<String> columns, ObjectName references) {
        /** Takes a copy. */
        public ForeignKey {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A table.
     *
     * @param name its name
     * @param bytes its size, with indexes and what is stored apart
     * @param indexBytes how much of that its indexes are
     * @param rows how many rows the planner thinks it has; -1 when it does not know
     * @param columns its columns, by name
     * @param checks the expressions of its valid checks
     * @param foreignKeys its foreign keys, by name
     * @param indexed the columns of its indexes, in order, each; of expressions and partial indexes nothing
     * @param partitioned whether its rows are in partitions
     * @param children its partitions and the tables that inherit from it
     * @param dependents the views that depend on it, and on which of its columns
     */
    public record Table(
            ObjectName name,
            long bytes,
            long indexBytes,
            long rows,
            Map<String, Column> columns,
            List<String> checks,
            Map<String, ForeignKey> foreignKeys,
            List<List<String>> indexed,
            boolean partitioned,
            List<ObjectName> children,
            List<Dependent> dependents) {
        /** Takes copies. */
        public Table {
            columns = Map.copyOf(columns);
            checks = List.copyOf(checks);
            foreignKeys = Map.copyOf(foreignKeys);
            indexed = List.copyOf(indexed);
            children = List.copyOf(children);
            dependents = List.copyOf(dependents);
        }

        boolean isNotNull(String column) {
            Column found = columns.get(column);
            return (found != null && found.notNull())
                    || checks.stream().anyMatch(check -> NotNullCheck.says(check, column));
        }

        boolean hasIndexOn(List<String> wanted) {
            return indexed.stream()
                    .anyMatch(index ->
                            index.size() >= wanted.size() && wanted.containsAll(index.subList(0, wanted.size())));
        }
    }

    /**
     * A view that reads a table.
     *
     * @param view its name
     * @param column the column that it reads; empty for one that depends on the table as a whole
     */
    public record Dependent(ObjectName view, String column) {}

    /**
     * Reads a database.
     *
     * @param database the database
     * @return what it says about all that is not PostgreSQL's own; names without a schema are found by the search path of its sessions
     */
    public static LintCatalog read(Database database) {
        return new LintCatalogReader(database).read();
    }

    /**
     * The same for sessions with another search path.
     *
     * @param path the schemas in which names without one are looked for, the first one first; {@code public} counts behind them
     * @return a copy
     */
    public LintCatalog at(List<String> path) {
        LintCatalog plain = of(
                tables.values().stream().distinct().toList(),
                indexes.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> new ObjectName(
                                        entry.getValue().schema(),
                                        entry.getKey().name()),
                                Map.Entry::getValue,
                                (one, same) -> one)));
        Map<ObjectName, Table> found = new HashMap<>(plain.tables);
        Map<ObjectName, ObjectName> foundIndexes = new HashMap<>(plain.indexes);
        for (int at = path.size() - 1; at >= 0; at--) {
            String schema = path.get(at);
            plain.tables.values().stream()
                    .filter(table -> table.name().schema().equals(schema))
                    .forEach(table -> found.put(new ObjectName("", table.name().name()), table));
            plain.indexes.forEach((index, table) -> {
                if (table.schema().equals(schema)) {
                    foundIndexes.put(new ObjectName("", index.name()), table);
                }
            });
        }
        return new LintCatalog(found, foundIndexes);
    }

    /**
     * What it tells about a statement that is to be run now.
     *
     * @param major the major version of the server
     * @return what is known, for {@link dev.pgpx.migrate.statement.StatementShape#predict}
     */
    public Known known(int major) {
        return new LintKnown(major, new Earlier(), this);
    }

    Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(Earlier.plain(name)));
    }

    Optional<ObjectName> tableOf(ObjectName index) {
        return Optional.ofNullable(indexes.get(Earlier.plain(index)));
    }

    List<ObjectName> referrersOf(ObjectName table) {
        return tables.values().stream()
                .filter(other -> other.foreignKeys().values().stream()
                        .anyMatch(key -> Earlier.plain(key.references()).equals(Earlier.plain(table))))
                .map(Table::name)
                .toList();
    }

    /** Collects what a reader finds, under names without the schema that is looked in first. */
    static LintCatalog of(List<Table> tables, Map<ObjectName, ObjectName> indexes) {
        Map<ObjectName, Table> byName = new HashMap<>();
        tables.forEach(table -> byName.put(Earlier.plain(table.name()), table));
        Map<ObjectName, ObjectName> plain = new HashMap<>();
        indexes.forEach((index, table) -> plain.put(Earlier.plain(index), table));
        return new LintCatalog(byName, plain);
    }
}
