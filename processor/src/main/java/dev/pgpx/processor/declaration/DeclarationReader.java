package dev.pgpx.processor.declaration;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a record says about its table. Judges nothing: what makes no sense is read all the same. */
public final class DeclarationReader {
    private DeclarationReader() {}

    /**
     * Reads a record.
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
        List<ComponentDeclaration> components = record.getRecordComponents().stream()
                .map(DeclarationReader::component)
                .toList();
        return new TableDeclaration(record, table == null ? "" : table.schema(), name, components);
    }

    private static ComponentDeclaration component(RecordComponentElement element) {
        TypeMirror declared = element.asType();
        Optional<? extends TypeMirror> inside = DeclaredTypes.isA(declared, Optional.class)
                ? DeclaredTypes.arguments(declared).stream().findFirst()
                : Optional.empty();
        TypeMirror type = inside.isPresent() ? inside.get() : declared;
        Role role = role(type);
        Optional<TypeElement> target = role == Role.VALUE
                ? Optional.empty()
                : DeclaredTypes.arguments(type).stream().findFirst().flatMap(DeclaredTypes::element);
        return new ComponentDeclaration(element, role, type, inside.isPresent(), Nullness.isNullable(element), target);
    }

    private static Role role(TypeMirror type) {
        if (DeclaredTypes.isA(type, One.class)) {
            return Role.ONE;
        }
        return DeclaredTypes.isA(type, Many.class) ? Role.MANY : Role.VALUE;
    }
}
