package dev.pgpx.processor.declaration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Questions about the classes that types name. */
public final class DeclaredTypes {
    private DeclaredTypes() {}

    /**
     * The class that a type names.
     *
     * @param type any type
     * @return its class; empty for primitives, arrays, variables
     */
    public static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /**
     * The name of the class that a type names.
     *
     * @param type any type
     * @return its qualified name; empty for primitives, arrays, variables
     */
    public static Optional<String> name(TypeMirror type) {
        return element(type).map(element -> element.getQualifiedName().toString());
    }

    /**
     * Whether a type is of a class.
     *
     * @param type any type
     * @param wanted the class
     * @return true when it names this class, with whatever arguments
     */
    public static boolean isA(TypeMirror type, Class<?> wanted) {
        return name(type).filter(wanted.getCanonicalName()::equals).isPresent();
    }

    /**
     * A type as text: qualified, with its arguments, without annotations, the same in every compiler.
     *
     * @param type any type
     * @return the text
     */
    public static String text(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return text(array.getComponentType()) + "[]";
        }
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        List<? extends TypeMirror> arguments = arguments(type);
        String name = name(type).orElse(type.toString());
        return arguments.isEmpty()
                ? name
                : arguments.stream().map(DeclaredTypes::text).collect(Collectors.joining(", ", name + "<", ">"));
    }

    /**
     * The arguments of a type.
     *
     * @param type any type
     * @return its type arguments; none when it is raw or not generic
     */
    public static List<? extends TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }
}
