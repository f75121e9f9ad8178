package dev.pgpx.processor.view;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.table.ColumnModel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Compares the types of components of views with those of tables. */
final class ViewTypes {
    private static final Pattern JAVA_LANG = Pattern.compile("\\bjava\\.lang\\.(?=\\p{Lu})");

    private final Types types;

    ViewTypes(Types types) {
        this.types = types;
    }

    /** Whether two types are the same, boxed or not; annotations on them do not matter. */
    boolean same(TypeMirror one, TypeMirror other) {
        return DeclaredTypes.text(boxed(one)).equals(DeclaredTypes.text(boxed(other)));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** The type of a column as its record has it: primitive where it is there. */
    TypeMirror asDeclared(TypeMirror boxed, ColumnModel column) {
        TypeMirror declared = column.component().type();
        return same(declared, boxed) ? declared : boxed;
    }

    /** A type as messages name it. */
    String text(TypeMirror type) {
        return JAVA_LANG.matcher(DeclaredTypes.text(type)).replaceAll("");
    }

    /** The class of a list's elements; empty where there is no list. */
    static Optional<TypeElement> listOf(ComponentDeclaration component) {
        return DeclaredTypes.isA(component.type(), List.class)
                ? DeclaredTypes.arguments(component.type()).stream().findFirst().flatMap(DeclaredTypes::element)
                : Optional.empty();
    }
}
