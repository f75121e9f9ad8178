package dev.pgpx.transfer.table;

import java.util.List;
import java.util.Optional;

/**
 * A table as the catalog has it.
 *
 * @param name its name, with its schema
 * @param columns its columns, in order
 * @param keys what tells its rows apart; the primary key first
 * @param foreignKeys its foreign keys
 */
public record TableShape(
        TableName name, List<TableColumn> columns, List<UniqueKey> keys, List<ForeignKey> foreignKeys) {
    /** Takes copies. */
    public TableShape {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /**
     * A column.
     *
     * @param column its name
     * @return the column, if the table has it
     */
    public Optional<TableColumn> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /**
     * The columns that can be written.
     *
     * @return all but those that the server computes, in order
     */
    public List<TableColumn> writable() {
        return columns.stream().filter(column -> !column.generated()).toList();
    }

    /**
     * The names of the columns.
     *
     * @return in order
     */
    public List<String> columnNames() {
        return columns.stream().map(TableColumn::name).toList();
    }
}
