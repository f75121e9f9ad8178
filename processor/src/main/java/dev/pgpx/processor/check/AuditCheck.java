package dev.pgpx.processor.check;

import dev.pgpx.model.Hierarchy;
import dev.pgpx.processor.declaration.HiddenReader;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;

/** The history of a table has a name of its own that PostgreSQL keeps whole; only one table has one, or hidden columns. */
final class AuditCheck implements Check {
    private static final int LONGEST = 63;

    @Override
    public void check(TableDeclaration table, Report report) {
        if (inSeveralTables(table)) {
            table.history().ifPresent(any -> report.error(table.record(), "PGPX-1484", "Audited", table.recordName()));
            if (!HiddenReader.groups(table.record()).isEmpty()) {
                report.error(table.record(), "PGPX-1484", "Hidden", table.recordName());
            }
        }
        table.history()
                .filter(history -> history.isBlank() || Names.bytes(history) > LONGEST || history.equals(table.name()))
                .ifPresent(history -> report.error(table.record(), "PGPX-1482", table.recordName(), history));
    }

    private static boolean inSeveralTables(TableDeclaration table) {
        return table.hierarchy()
                .filter(hierarchy -> hierarchy.strategy() != Hierarchy.Strategy.SINGLE_TABLE)
                .isPresent();
    }
}
