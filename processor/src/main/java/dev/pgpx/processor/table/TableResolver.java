package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Works out what follows from a declaration that has passed all checks. */
public final class TableResolver {
    private final Keys keys;
    private final JoinTables joinTables;

    /**
     * A resolver.
     *
     * @param keys the keys of this record and of those that it is related to
     */
    public TableResolver(Keys keys) {
        this.keys = keys;
        this.joinTables = new JoinTables(keys);
    }

    /**
     * Works a table out.
     *
     * @param table a declaration without mistakes
     * @return the table
     * @throws java.util.NoSuchElementException when a check let a mistake through
     */
    public TableModel resolve(TableDeclaration table) {
        return new TableModel(
                table,
                table.components().stream()
                        .map(component -> resolve(table, component))
                        .toList());
    }

    private ComponentModel resolve(TableDeclaration table, ComponentDeclaration component) {
        return switch (component.role()) {
            case VALUE -> new ComponentModel.Value(keys.columns(component).get(0));
            case ONE ->
                new ComponentModel.ToOne(
                        keys.columns(component), component.target().orElseThrow());
            case INVERSE ->
                new ComponentModel.InverseOne(component, component.target().orElseThrow(), partners(table, component));
            case MANY -> many(table, component);
            case EMBEDDED -> throw new IllegalStateException(component.label() + " is no component of its table");
        };
    }

    private ComponentModel many(TableDeclaration table, ComponentDeclaration many) {
        TypeElement target = many.target().orElseThrow();
        List<SortModel> order = SortModel.of(many, target, keys);
        if (many.manyToMany().isPresent()) {
            JoinTableModel join = joinTables.of(table, many).orElseThrow();
            return new ComponentModel.ManyToMany(many, target, join, Partners.ownsJoinTable(many), order);
        }
        return new ComponentModel.ToMany(many, target, partners(table, many), order);
    }

    private List<String> partners(TableDeclaration table, ComponentDeclaration relation) {
        return keys.columnNames(Partners.ofToMany(table, relation).get(0));
    }
}
