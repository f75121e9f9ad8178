package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.TableOperation;

/** Tables that are made. */
final class NewTableCheck implements Check {
    @Override
    public void check(Step step) {
        if (!(step.operation() instanceof TableOperation.Create create) || create.temporary()) {
            return;
        }
        if (create.asQuery()) {
            step.report(Rule.CREATE_TABLE_AS, create.table());
            return;
        }
        boolean own = create.partitionOf().isEmpty()
                && create.parents().isEmpty()
                && !create.fromTemplate()
                && !create.columns().isEmpty();
        boolean key = create.allConstraints().stream()
                .anyMatch(constraint -> constraint.kind() == Constraint.Kind.PRIMARY_KEY);
        if (own && !key && !create.foreign()) {
            step.report(Rule.NO_PRIMARY_KEY, create.table());
        }
    }
}
