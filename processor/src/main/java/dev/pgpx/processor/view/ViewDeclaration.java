package dev.pgpx.processor.view;

import dev.pgpx.model.Path;
import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A record with {@code @View}, as declared.
 *
 * @param record the record
 * @param of what it is said to be a view of
 * @param components its components, in order
 * @param embedded those that would be embedded in a table
 */
public record ViewDeclaration(
        TypeElement record, TypeMirror of, List<ComponentDeclaration> components, List<ComponentDeclaration> embedded) {
    /** Takes copies of the components. */
    public ViewDeclaration {
        components = List.copyOf(components);
        embedded = List.copyOf(embedded);
    }

    /**
     * Reads a record.
     *
     * @param record a class with {@code @View}
     * @return what it says
     */
    public static ViewDeclaration read(TypeElement record) {
        TableDeclaration read = DeclarationReader.read(record);
        return new ViewDeclaration(record, of(record), read.components(), read.embedded());
    }

    /**
     * Whether a class is a view.
     *
     * @param element any class
     * @return true when it has {@code @View}
     */
    public static boolean isView(TypeElement element) {
        return element.getAnnotation(View.class) != null;
    }

    /** @return the record's simple name */
    public String name() {
        return record.getSimpleName().toString();
    }

    /** @return the class that it is a view of; empty for a primitive or an array */
    public Optional<TypeElement> table() {
        return DeclaredTypes.element(of).filter(element -> of.getKind() != TypeKind.ERROR);
    }

    /** @return whether the record is marked as a table as well */
    public boolean isTable() {
        return record.getAnnotation(Table.class) != null;
    }

    /** What a component stands for: its path, or its own name. */
    static List<String> path(ComponentDeclaration component) {
        Path path = component.element().getAnnotation(Path.class);
        return path == null ? List.of(component.name()) : List.of(path.value().split("\\.", -1));
    }

    /** Whether a component says by its path what it stands for. */
    static boolean hasPath(ComponentDeclaration component) {
        return component.has(Path.class);
    }

    /** The compiler does not load classes: it names them by the exception that reading one throws. */
    private static TypeMirror of(TypeElement record) {
        try {
            View view = record.getAnnotation(View.class);
            throw new IllegalStateException((view == null ? "no view" : view.value()) + " is loaded in the compiler");
        } catch (MirroredTypeException e) {
            return e.getTypeMirror();
        }
    }
}
