package dev.pgpx.processor.table;

import dev.pgpx.model.Table;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.type.TypeMapping;
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
     * The column of a component.
     *
     * @param component the component
     * @return its column; empty for a {@code Many}, and for what the checks refuse
     */
    public Optional<ColumnModel> column(ComponentDeclaration component) {
        return component.role() == Role.ONE
                ? targetKey(component)
                        .filter(Key.Single.class::isInstance)
                        .map(key -> keyColumn(component, (Key.Single) key))
                : valueColumn(component);
    }

    /**
     * The name of a component's column.
     *
     * @param component the component, its type mapped or not
     * @return the name; empty for a {@code Many}, and for a relation without a usable key
     */
    public Optional<String> columnName(ComponentDeclaration component) {
        return switch (component.role()) {
            case VALUE -> Optional.of(component.columnName().orElse(component.defaultColumnName()));
            case ONE -> column(component).map(ColumnModel::name);
            case MANY, EMBEDDED -> Optional.empty();
        };
    }

    private Key keyOf(TableDeclaration table, Set<TypeElement> seen) {
        List<ComponentDeclaration> ids = table.ids();
        if (ids.isEmpty()) {
            return Key.Unusable.MISSING;
        }
        if (ids.size() > 1) {
            return Key.Unusable.COMPOSITE;
        }
        if (!seen.add(table.record())) {
            return Key.Unusable.CIRCULAR;
        }
        return ofSingle(ids.get(0), seen);
    }

    private Key ofSingle(ComponentDeclaration id, Set<TypeElement> seen) {
        if (id.role() != Role.ONE) {
            return valueColumn(id).map(Keys::asKey).orElse(Key.Unusable.UNMAPPED);
        }
        Key target = targetKey(id, seen).orElse(Key.Unusable.UNMAPPED);
        if (target instanceof Key.Single single) {
            return asKey(keyColumn(id, single));
        }
        return target == Key.Unusable.CIRCULAR ? target : Key.Unusable.UNMAPPED;
    }

    private Optional<Key> targetKey(ComponentDeclaration relation, Set<TypeElement> seen) {
        return relation.target().filter(Keys::isTable).map(target -> keyOf(DeclarationReader.read(target), seen));
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

    private static ColumnModel keyColumn(ComponentDeclaration component, Key.Single key) {
        TableDeclaration target = DeclarationReader.read(component.target().orElseThrow());
        String byDefault = component.defaultKeyColumnName(key.columnName());
        return new ColumnModel(
                component,
                component.columnName().orElse(byDefault),
                component.path() + Names.joined(key.javaName()),
                key.type(),
                component.columnType().orElse(key.sqlType()),
                Optional.of(new Reference(target.schema(), target.name(), key.columnName())));
    }

    private static Key asKey(ColumnModel column) {
        return new Key.Single(column.name(), column.javaName(), column.type(), column.sqlType());
    }
}
