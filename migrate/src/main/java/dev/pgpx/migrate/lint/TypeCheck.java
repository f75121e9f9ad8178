package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.RowOperation;
import dev.pgpx.migrate.statement.TableOperation;

/** Labels of enums. */
final class TypeCheck implements Check {
    @Override
    public void check(Step step) {
        if (step.operation() instanceof ObjectOperation.RenameLabel rename && !step.isNew(rename.type())) {
            step.report(Rule.RENAME_ENUM_LABEL, rename.label(), rename.type(), rename.newLabel());
        }
        boolean uses = step.operation() instanceof RowOperation
                || step.operation() instanceof TableOperation.Alter
                || step.operation() instanceof TableOperation.Create;
        if (uses) {
            String sql = step.shape().source().sql();
            step.transaction().labels().forEach((label, type) -> {
                int at = sql.indexOf("'" + label.replace("'", "''") + "'");
                if (at >= 0) {
                    step.at(Rule.ENUM_LABEL_USED_IN_TRANSACTION, at, label, type);
                }
            });
        }
    }
}
