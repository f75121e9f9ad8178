package dev.pgpx.processor.check;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;

/** What a column becomes when the row it points to is deleted is something that it can be. */
final class DeleteRuleCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.ONE).forEach(one -> {
            DeleteRule rule = one.deleteRule();
            if (rule == DeleteRule.SET_NULL && !one.holdsNull()) {
                report.error(one.element(), "PGPX-1367", one.label(), "SET_NULL", "is never null", "@Nullable");
            }
            if (rule == DeleteRule.SET_DEFAULT
                    && !one.holdsNull()
                    && one.defaultValue().isEmpty()) {
                report.error(one.element(), "PGPX-1367", one.label(), "SET_DEFAULT", "has no default", "@Default");
            }
        });
    }
}
