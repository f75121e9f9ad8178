package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Nullness;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Only what can be null is said to be: no primitive, and no relation to many, which is empty at least. */
final class NullableCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
            if (component.annotatedNullable() && component.type().getKind().isPrimitive()) {
                primitive(component, component.type(), report);
            }
            if (component.type() instanceof ArrayType array && Nullness.hasNullable(array.getComponentType())) {
                primitive(component, array.getComponentType(), report); // @Nullable byte[] speaks of the bytes
            }
            if (component.holdsNull() && component.role() == Role.MANY) {
                report.error(component.element(), "PGPX-1312", component.label());
            }
            if (component.holdsNull() && component.role() == Role.INVERSE) {
                report.error(component.element(), "PGPX-1470", component.label());
            }
        }
    }

    private static void primitive(ComponentDeclaration component, TypeMirror type, Report report) {
        report.error(component.element(), "PGPX-1311", component.label(), TypeText.of(type));
    }
}
