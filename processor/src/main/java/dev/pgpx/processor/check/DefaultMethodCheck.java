package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** The method that makes a component's value for drafts is there, and drafts can call it. */
final class DefaultMethodCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
            component.defaultMethod().ifPresent(name -> {
                if (table.hierarchy().isPresent() || !component.place().around().isEmpty()) {
                    report.error(component.element(), "PGPX-1407", component.label());
                    return;
                }
                boolean fits = ElementFilter.methodsIn(table.record().getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .anyMatch(method -> fits(method, component));
                if (!fits) {
                    report.error(
                            component.element(),
                            "PGPX-1372",
                            component.label(),
                            table.recordName(),
                            name,
                            TypeText.of(component.element().asType()));
                }
            });
        }
    }

    private static boolean fits(ExecutableElement method, ComponentDeclaration component) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getParameters().isEmpty()
                && TypeText.of(method.getReturnType())
                        .equals(TypeText.of(component.element().asType()));
    }
}
