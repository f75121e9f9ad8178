package dev.pgpx.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** Java types as expressions: class literals, and {@code GenericType} for types with arguments. */
final class TypeLiterals {
    private TypeLiterals() {}

    static CodeBlock of(TypeName type) {
        if (type instanceof WildcardTypeName wildcard) {
            return of(wildcard.upperBounds().get(0));
        }
        if (type instanceof ParameterizedTypeName generic) {
            CodeBlock arguments =
                    generic.typeArguments().stream().map(TypeLiterals::of).collect(CodeBlock.joining(",$W"));
            return CodeBlock.of("$T.of($T.class,$W$L)", Vocabulary.GENERIC_TYPE, generic.rawType(), arguments);
        }
        return CodeBlock.of("$T.class", erased(type));
    }

    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }
}
