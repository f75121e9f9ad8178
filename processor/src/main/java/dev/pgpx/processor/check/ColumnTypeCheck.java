package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.type.TypeMapping;

/** Each component that is no relation has a type that can be stored, in the column that is asked for. */
final class ColumnTypeCheck implements Check {
    private final TypeMapping mapping;

    ColumnTypeCheck(TypeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.VALUE).forEach(component -> check(component, report));
    }

    private void check(ComponentDeclaration component, Report report) {
        if (mapping.typeOf(component).isEmpty()) {
            report(component, report);
            return;
        }
        String given = component.columnType().orElse("");
        mapping.misfit(component)
                .filter(fitting -> !component.isSystemVersion())
                .ifPresent(fitting -> report.error(
                        component.element(),
                        "PGPX-1350",
                        component.label(),
                        TypeText.of(component.type()),
                        given,
                        String.join(", ", fitting)));
        mapping.wrongModifiers(component)
                .ifPresent(wrong -> report.error(component.element(), "PGPX-1351", component.label(), given, wrong));
    }

    private static void report(ComponentDeclaration component, Report report) {
        report.error(
                component.element(),
                "PGPX-1310",
                component.label(),
                TypeText.of(component.type()),
                NearMisses.of(component.type()));
    }
}
