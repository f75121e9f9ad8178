package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.DeclaredTypes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Types as messages name them: qualified but for those of java.lang, without annotations, whichever compiler runs. */
final class TypeText {
    private static final String JAVA_LANG = "java.lang.";

    private TypeText() {}

    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        List<? extends TypeMirror> arguments = DeclaredTypes.arguments(type);
        String name = DeclaredTypes.name(type).orElse(type.toString());
        if (name.startsWith(JAVA_LANG)) {
            name = name.substring(JAVA_LANG.length());
        }
        return arguments.isEmpty()
                ? name
                : arguments.stream().map(TypeText::of).collect(Collectors.joining(", ", name + "<", ">"));
    }
}
