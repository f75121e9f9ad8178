package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of names in messages. */
final class Quoted {
    private Quoted() {}

    static String names(List<ComponentDeclaration> components) {
        return components.isEmpty()
                ? "none"
                : components.stream()
                        .map(component -> '"' + component.path() + '"')
                        .collect(Collectors.joining(", "));
    }
}
