package dev.pgpx.processor.check;

import dev.pgpx.model.Computed;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.Optional;

/** SQL that is given is not blank: defaults, what is computed, and types. */
final class BlankTextCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
            check(component, component.defaultValue(), "@Default", report);
            check(component, component.computed().map(Computed::value), "@Computed", report);
            check(component, component.columnType(), "@Column(type)", report);
        }
    }

    private static void check(ComponentDeclaration component, Optional<String> sql, String where, Report report) {
        if (sql.filter(String::isBlank).isPresent()) {
            report.error(component.element(), "PGPX-1323", where, component.label());
        }
    }
}
