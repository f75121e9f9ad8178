package dev.pgpx.processor.table;

import dev.pgpx.model.Hierarchy;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in the database. A record mostly has one, a hierarchy may have several.
 *
 * @param schema its schema; empty when the search path decides
 * @param name its name
 * @param subtype whose rows it has alone; empty for a table that has rows of all
 * @param joined whether its key points to the table of what all subtypes have
 * @param columns its columns, in order
 */
public record StoredTableModel(
        String schema, String name, Optional<SubtypeModel> subtype, boolean joined, List<StoredColumn> columns) {
    /** Takes a copy of the columns. */
    public StoredTableModel {
        columns = List.copyOf(columns);
    }

    /**
     * A column of it.
     *
     * @param column the column, as the record knows it
     * @param nullable whether it can be null in this table
     * @param pointsToBase whether it is the key of another table, which makes its values
     */
    public record StoredColumn(ColumnModel column, boolean nullable, boolean pointsToBase) {}

    /** @return the columns whose values are its own: all but a key that points to another table */
    public List<ColumnModel> ownColumns() {
        return columns.stream()
                .filter(column -> !column.pointsToBase())
                .map(StoredColumn::column)
                .toList();
    }

    /** @return the columns of its primary key, in order */
    public List<ColumnModel> keyColumns() {
        return columns.stream()
                .map(StoredColumn::column)
                .filter(column -> column.component().isId())
                .toList();
    }

    /**
     * The tables of a record.
     *
     * @param model the record
     * @return one; of a hierarchy that has several, that of what all subtypes have first
     */
    static List<StoredTableModel> of(TableModel model) {
        TableDeclaration table = model.declaration();
        return switch (strategy(table)) {
            case SINGLE_TABLE -> List.of(whole(table, model.columns()));
            case JOINED -> joined(model);
            case TABLE_PER_TYPE ->
                model.subtypes().stream()
                        .map(subtype -> ofSubtype(subtype, List.of(), columnsOf(subtype, true)))
                        .toList();
        };
    }

    private static Hierarchy.Strategy strategy(TableDeclaration table) {
        return table.hierarchy().map(HierarchyDeclaration::strategy).orElse(Hierarchy.Strategy.SINGLE_TABLE);
    }

    private static List<StoredTableModel> joined(TableModel model) {
        List<ColumnModel> common = model.columns().stream()
                .filter(column -> column.component().place().everywhere())
                .toList();
        List<StoredColumn> key = model.keyColumns().stream()
                .map(column -> new StoredColumn(column, false, true))
                .toList();
        List<StoredTableModel> tables = new ArrayList<>();
        tables.add(whole(model.declaration(), common));
        model.subtypes().forEach(subtype -> tables.add(ofSubtype(subtype, key, columnsOf(subtype, false))));
        return tables;
    }

    private static StoredTableModel whole(TableDeclaration table, List<ColumnModel> columns) {
        List<StoredColumn> stored = columns.stream()
                .map(column -> new StoredColumn(column, column.component().nullable(), false))
                .toList();
        return new StoredTableModel(table.schema(), table.name(), Optional.empty(), false, stored);
    }

    private static StoredTableModel ofSubtype(SubtypeModel subtype, List<StoredColumn> key, List<StoredColumn> own) {
        List<StoredColumn> columns = new ArrayList<>(key);
        columns.addAll(own);
        return new StoredTableModel(
                subtype.declaration().schema(),
                subtype.declaration().table(),
                Optional.of(subtype),
                !key.isEmpty(),
                columns);
    }

    private static List<StoredColumn> columnsOf(SubtypeModel subtype, boolean shared) {
        List<StoredColumn> columns = new ArrayList<>();
        for (ComponentModel component : subtype.components()) {
            ComponentDeclaration own = subtype.own(component).orElseThrow();
            component.ownColumns().stream()
                    .filter(column -> shared || !column.component().place().everywhere())
                    .forEach(column -> columns.add(new StoredColumn(column, own.nullable(), false)));
        }
        return columns;
    }
}
