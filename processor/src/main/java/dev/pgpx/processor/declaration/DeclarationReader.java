package dev.pgpx.processor.declaration;

import dev.pgpx.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads what a class says about its table. Judges nothing: what makes no sense is read all the same. */
public final class DeclarationReader {
    private DeclarationReader() {}

    /**
     * Reads a record, another class, or a sealed interface.
     *
     * @param record a class with {@code @Table}
     * @return what it says
     */
    public static TableDeclaration read(TypeElement record) {
        Table table = record.getAnnotation(Table.class);
        String given = table == null ? "" : table.name();
        String name = given.isEmpty()
                ? DefaultNaming.of(record).table(record.getSimpleName().toString())
                : given;
        String schema = table == null ? "" : table.schema();
        if (record.getKind() == ElementKind.INTERFACE) {
            return HierarchyReader.read(record, schema, name);
        }
        ComponentReader reader = ComponentReader.of(record);
        List<ComponentDeclaration> components = new ArrayList<>(reader.components());
        components.addAll(HiddenReader.of(record));
        return new TableDeclaration(record, schema, name, components, reader.embedded(), Optional.empty());
    }
}
