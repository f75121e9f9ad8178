package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import java.util.HashMap;
import java.util.Map;

/** No two components have a column of the same name. */
final class ColumnNameCheck implements Check {
    private final Keys keys;

    ColumnNameCheck(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        Map<String, ComponentDeclaration> byColumn = new HashMap<>();
        for (ComponentDeclaration component : table.components()) {
            for (String name : keys.columnNames(component)) {
                ComponentDeclaration first = byColumn.putIfAbsent(name, component);
                if (first != null && !first.equals(component)) {
                    report.error(
                            component.element(),
                            "PGPX-1320",
                            table.recordName(),
                            name,
                            first.label(),
                            component.label());
                }
            }
        }
    }
}
