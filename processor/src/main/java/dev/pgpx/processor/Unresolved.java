package dev.pgpx.processor;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.view.ViewDeclaration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out whether all that a record's table follows from is there: the types of its own components, and of related records
 * those of their keys and relations.
 */
final class Unresolved {
    private Unresolved() {}

    static boolean in(TypeElement record) {
        Set<TypeElement> seen = new HashSet<>();
        seen.add(record);
        return hasUnresolvedRelative(record)
                || DeclarationReader.read(record).all().anyMatch(component -> in(component.type()))
                || targets(record, Unresolved::isRelation).anyMatch(target -> inRelated(target, seen));
    }

    /** Whether a view cannot be worked out yet: the table that it is of is missing, or something that this needs. */
    static boolean inView(TypeElement view) {
        return view.getRecordComponents().stream()
                        .map(RecordComponentElement::asType)
                        .anyMatch(Unresolved::in)
                || in(ViewDeclaration.read(view).of())
                || ViewDeclaration.read(view).table().filter(Unresolved::in).isPresent();
    }

    /** An interface that annotates its components, perhaps, or a subtype. */
    private static boolean hasUnresolvedRelative(TypeElement record) {
        return Stream.concat(record.getInterfaces().stream(), record.getPermittedSubclasses().stream())
                .anyMatch(Unresolved::in);
    }

    private static boolean inRelated(TypeElement record, Set<TypeElement> seen) {
        if (!seen.add(record)) {
            return false;
        }
        return DeclarationReader.read(record).components().stream()
                        .filter(component -> component.isId() || isRelation(component))
                        .anyMatch(component -> in(component.type()))
                || targets(record, ComponentDeclaration::isId).anyMatch(target -> inRelated(target, seen));
    }

    private static Stream<TypeElement> targets(TypeElement record, Predicate<ComponentDeclaration> which) {
        return DeclarationReader.read(record).components().stream()
                .filter(which)
                .map(ComponentDeclaration::target)
                .flatMap(Optional::stream);
    }

    private static boolean isRelation(ComponentDeclaration component) {
        return component.role() != Role.VALUE;
    }

    private static boolean in(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        return type instanceof DeclaredType
                && DeclaredTypes.arguments(type).stream().anyMatch(Unresolved::in);
    }
}
