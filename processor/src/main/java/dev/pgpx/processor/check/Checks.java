package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.type.TypeMapping;
import java.util.List;

/** All rules, in the order in which their breaks are reported. */
public final class Checks {
    private final List<Check> checks;

    /**
     * The rules.
     *
     * @param mapping tells how values are stored
     * @param keys tell keys and columns
     */
    public Checks(TypeMapping mapping, Keys keys) {
        this.checks = List.of();
    }

    /**
     * Checks a record.
     *
     * @param table the record as declared
     * @param report receives each break of a rule
     */
    public void check(TableDeclaration table, Report report) {
        checks.forEach(check -> check.check(table, report));
    }
}
