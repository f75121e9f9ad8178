package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;

/** The history of a table has a name of its own that PostgreSQL keeps whole. */
final class AuditCheck implements Check {
    private static final int LONGEST = 63;

    @Override
    public void check(TableDeclaration table, Report report) {
        table.history()
                .filter(history -> history.isBlank() || Names.bytes(history) > LONGEST || history.equals(table.name()))
                .ifPresent(history -> report.error(table.record(), "PGPX-1482", table.recordName(), history));
    }
}
