package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.type.CodecSource;
import dev.pgpx.processor.type.TypeMapping;
import dev.pgpx.types.Codec;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A codec of the user's own is a static field of the right type, and its column's type is told. */
final class CodecCheck implements Check {
    private final TypeMapping mapping;

    CodecCheck(TypeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.VALUE)
                .forEach(component -> component.codecHolder().ifPresent(holder -> check(component, holder, report)));
    }

    private void check(ComponentDeclaration component, TypeMirror holder, Report report) {
        if (component.columnType().isEmpty()) {
            report.error(component.element(), "PGPX-1353", component.label());
        }
        String wanted = mapping.typeOf(component)
                .map(type -> TypeText.of(type.javaType()))
                .orElse("");
        Optional<VariableElement> field = field(holder);
        boolean fits = field.filter(found -> DeclaredTypes.isA(found.asType(), Codec.class))
                .map(found -> DeclaredTypes.arguments(found.asType()))
                .filter(arguments ->
                        arguments.size() == 1 && TypeText.of(arguments.get(0)).equals(wanted))
                .isPresent();
        if (!fits) {
            report.error(
                    component.element(),
                    "PGPX-1352",
                    component.label(),
                    TypeText.of(holder),
                    wanted,
                    field.map(found -> TypeText.of(found.asType())).orElse("none"));
        }
    }

    private static Optional<VariableElement> field(TypeMirror holder) {
        return DeclaredTypes.element(holder).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().contentEquals(CodecSource.Given.FIELD))
                .filter(field -> field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
    }
}
