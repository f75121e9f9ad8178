package dev.pgpx.processor.declaration;

import dev.pgpx.model.Hidden;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypesException;
import javax.lang.model.type.TypeMirror;

/** Reads the columns that a table has and its records do not. */
public final class HiddenReader {
    private HiddenReader() {}

    /** The columns as components, in order. */
    static List<ComponentDeclaration> of(TypeElement table) {
        return groups(table).stream()
                .flatMap(type -> DeclaredTypes.element(type).stream())
                .flatMap(group -> ComponentReader.of(group).all())
                .map(component -> component.hiddenIn(table))
                .toList();
    }

    /**
     * What the table names.
     *
     * @param table a class with {@code @Table}
     * @return the types whose components are the columns, in order; none where nothing is hidden
     */
    public static List<TypeMirror> groups(TypeElement table) {
        Hidden hidden = table.getAnnotation(Hidden.class);
        return hidden == null ? List.of() : List.copyOf(types(hidden));
    }

    /** The compiler does not load classes: it names them by the exception that reading one throws. */
    private static List<? extends TypeMirror> types(Hidden hidden) {
        try {
            throw new IllegalStateException(hidden.value().length + " classes are loaded in the compiler");
        } catch (MirroredTypesException e) {
            return e.getTypeMirrors();
        }
    }
}
