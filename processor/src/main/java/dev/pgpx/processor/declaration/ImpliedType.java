package dev.pgpx.processor.declaration;

import dev.pgpx.processor.validation.ColumnRules;
import dev.pgpx.processor.validation.ColumnRules.Kind;
import java.util.Optional;

/** The type of a column that the model does not name, where it follows from more than the Java type. */
final class ImpliedType {
    /** Source: <a href="https://www.postgresql.org/docs/current/datatype-character.html">Character Types</a>. */
    private static final int LONGEST_VARCHAR = 10_485_760;

    private ImpliedType() {}

    /** That of {@code xmin}, or a {@code varchar(n)} for a text whose length a constraint of Jakarta Validation limits. */
    static Optional<String> of(ComponentDeclaration component) {
        if (component.isSystemVersion()) {
            return Optional.of(SystemVersion.TYPE);
        }
        if (!DeclaredTypes.isA(component.type(), String.class)
                || component.isJson()
                || component.codecHolder().isPresent()) {
            return Optional.empty();
        }
        return ColumnRules.of(component.element(), "", Kind.TEXT).maximumLength().stream()
                .filter(length -> length > 0 && length <= LONGEST_VARCHAR)
                .mapToObj(length -> "varchar(" + length + ")")
                .findFirst();
    }
}
