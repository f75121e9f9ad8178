package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.type.TypeMapping;

/** Each component that is no relation has a type that can be stored. */
final class ColumnTypeCheck implements Check {
    private final TypeMapping mapping;

    ColumnTypeCheck(TypeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.VALUE)
                .filter(component -> mapping.typeOf(component).isEmpty())
                .forEach(component -> report(component, report));
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
