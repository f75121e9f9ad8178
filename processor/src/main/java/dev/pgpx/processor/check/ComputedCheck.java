package dev.pgpx.processor.check;

import dev.pgpx.model.Computed;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.List;

/** No key has a column that is computed when it is read: there is nothing to index. */
final class ComputedCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
            if (component.computed().map(Computed::virtual).orElse(false) && isPartOfKey(table, component)) {
                report.error(component.element(), "PGPX-1373", component.label());
            }
        }
    }

    private static boolean isPartOfKey(TableDeclaration table, ComponentDeclaration component) {
        return component.isId()
                || !component.uniques().isEmpty()
                || component.target().isPresent()
                || table.uniques().stream()
                        .anyMatch(unique -> List.of(unique.value()).contains(component.path()));
    }
}
