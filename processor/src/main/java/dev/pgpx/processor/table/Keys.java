package dev.pgpx.processor.table;

import dev.pgpx.model.Table;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.type.TypeMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds the primary keys of records, and what follows from them: the names and types of columns. Looks at correct and
 * incorrect declarations alike, so that the checks can ask it.
 */
public final class Keys {
    private static final Set<ElementKind> KINDS = Set.of(ElementKind.RECORD, ElementKind.CLASS, ElementKind.INTERFACE);

    private final TypeMapping mapping;

    /**
     * Keys over a mapping of types.
     *
     * @param mapping tells how values are stored
     */
    public Keys(TypeMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Whether a class is a record with {@code @Table}, or another class or an interface with it.
     *
     * @param element any class
     * @return true when relations can point to it
     */
    public static boolean isTable(TypeElement element) {
        return KINDS.contains(element.getKind()) && element.getAnnotation(Table.class) != null;
    }

    /**
     * The key of a record.
     *
     * @param table the record
     * @return its key
     */
    public Key keyOf(TableDeclaration table) {
        return keyOf(table, new HashSet<>());
    }

    /**
     * The key of a record that a relation points to.
     *
     * @param relation a relation
     * @return the other record's key; empty when the relation points to no record with {@code @Table}
     */
    public Optional<Key> targetKey(ComponentDeclaration relation) {
        return targetKey(relation, new HashSet<>());
    }

    /**
     * The columns of a component.
     *
     * @param component the component
     * @return its column, or several of a relation to a key of several; none for a {@code Many}, and for what the checks refuse
     */
    public List<ColumnModel> columns(ComponentDeclaration component) {
        return component.role() == Role.ONE
                ? targetKey(component)
                        .filter(Key.Usable.class::isInstance)
                        .map(key -> keyColumns(component, (Key.Usable) key))
                        .orElse(List.of())
                : valueColumn(component).stream().toList();
    }

    /**
     * The names of a component's columns.
     *
     * @param component the component, its type mapped or not
     * @return the names; none for a {@code Many}, and for a relation without a usable key
     */
    public List<String> columnNames(ComponentDeclaration component) {
        return switch (component.role()) {
            case VALUE -> List.of(component.columnName().orElse(component.defaultColumnName()));
            case ONE -> columns(component).stream().map(ColumnModel::name).toList();
            case INVERSE, MANY, EMBEDDED -> List.of();
        };
    }

    private Key keyOf(TableDeclaration table, Set<TypeElement> around) {
        List<ComponentDeclaration> ids = table.ids();
        if (ids.isEmpty()) {
            return Key.Unusable.MISSING;
        }
        if (!around.add(table.record())) {
            return Key.Unusable.CIRCULAR;
        }
        List<Key.KeyColumn> columns = new ArrayList<>();
        for (ComponentDeclaration id : ids) {
            Key part = ofPart(id, around);
            if (!(part instanceof Key.Usable usable)) {
                return part;
            }
            columns.addAll(usable.columns());
        }
        around.remove(table.record());
        return new Key.Usable(columns);
    }

    private Key ofPart(ComponentDeclaration id, Set<TypeElement> around) {
        if (id.role() != Role.ONE) {
            Optional<ColumnModel> column = valueColumn(id);
            return column.isPresent() ? asKey(List.of(column.get())) : Key.Unusable.UNMAPPED;
        }
        Key target = targetKey(id, around).orElse(Key.Unusable.UNMAPPED);
        if (target instanceof Key.Usable usable) {
            return asKey(keyColumns(id, usable));
        }
        return target == Key.Unusable.CIRCULAR ? target : Key.Unusable.UNMAPPED;
    }

    private Optional<Key> targetKey(ComponentDeclaration relation, Set<TypeElement> around) {
        return relation.target().filter(Keys::isTable).map(target -> keyOf(DeclarationReader.read(target), around));
    }

    private Optional<ColumnModel> valueColumn(ComponentDeclaration component) {
        if (component.role() != Role.VALUE) {
            return Optional.empty();
        }
        String name = component.columnName().orElse(component.defaultColumnName());
        return mapping.typeOf(component)
                .map(type -> new ColumnModel(
                        component,
                        name,
                        component.path(),
                        type,
                        component.columnType().orElse(type.sqlType()),
                        Optional.empty()));
    }

    private static List<ColumnModel> keyColumns(ComponentDeclaration component, Key.Usable key) {
        TableDeclaration target = DeclarationReader.read(component.target().orElseThrow());
        return key.columns().stream()
                .map(column -> keyColumn(component, target, column))
                .toList();
    }

    private static ColumnModel keyColumn(ComponentDeclaration component, TableDeclaration target, Key.KeyColumn key) {
        String byDefault = component.defaultKeyColumnName(key.name());
        return new ColumnModel(
                component,
                component.columnName().orElse(byDefault),
                component.path() + Names.joined(key.javaName()),
                key.type(),
                component.columnType().orElse(key.sqlType()),
                Optional.of(new Reference(target.schema(), target.name(), key.name())));
    }

    private static Key asKey(List<ColumnModel> columns) {
        return new Key.Usable(columns.stream().map(Key.KeyColumn::of).toList());
    }
}
