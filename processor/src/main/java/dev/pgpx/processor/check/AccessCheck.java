package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Generated code can name the types of components: none is a private class inside another. */
final class AccessCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
            Optional<TypeElement> hidden = classesIn(component.type())
                    .filter(element -> element.getModifiers().contains(Modifier.PRIVATE))
                    .findFirst();
            hidden.ifPresent(element ->
                    report.error(component.element(), "PGPX-1315", component.label(), element.getQualifiedName()));
        }
    }

    private static Stream<TypeElement> classesIn(TypeMirror type) {
        return Stream.concat(
                DeclaredTypes.element(type).stream(),
                DeclaredTypes.arguments(type).stream().flatMap(AccessCheck::classesIn));
    }
}
