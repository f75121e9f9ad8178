package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.Locale;
import java.util.Optional;

/** Constraints that are added to tables with rows, or validated. */
final class ConstraintCheck implements Check {
    @Override
    public void check(Step step) {
        if (step.operation() instanceof TableOperation.Alter alter) {
            for (TableOperation.Placed placed : alter.changes()) {
                change(step, alter.table(), placed);
            }
        } else if (step.operation() instanceof ObjectOperation.OfDomain domain
                && domain.constraint().filter(Constraint::checksRows).isPresent()
                && !step.isNew(domain.name())) {
            step.report(Rule.DOMAIN_CONSTRAINT_SCANS, domain.name());
        }
    }

    private static void change(Step step, ObjectName table, TableOperation.Placed placed) {
        TableChange change = placed.change();
        if (change instanceof TableChange.AddConstraint add) {
            if (add.constraint().name().isEmpty()) {
                String kind =
                        add.constraint().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                step.at(Rule.UNNAMED_CONSTRAINT, placed.offset(), kind, table);
            }
            if (!step.isNew(table)) {
                added(step, table, add.constraint(), placed.offset());
            }
        } else if (change instanceof TableChange.ValidateConstraint validate && !step.isNew(table)) {
            boolean same = step.transaction()
                    .notValid()
                    .contains(new Earlier.Named(Earlier.plain(table), validate.constraint()));
            boolean here =
                    step.operation() instanceof TableOperation.Alter alter && addsHere(alter, validate.constraint());
            if (same || here) {
                step.at(Rule.VALIDATE_IN_SAME_TRANSACTION, placed.offset(), validate.constraint(), table);
            }
        } else if (change instanceof TableChange.SetNotNull set
                && !step.isNew(table)
                && !step.known().provesNotNull(table, set.column())) {
            step.safely(
                    Rule.NOT_NULL_SCANS, placed.offset(), Rewrites.notNull(table, set.column()), set.column(), table);
        } else if (change instanceof TableChange.AttachPartition attach
                && !step.isNew(attach.partition())
                && ((TableOperation.Alter) step.operation()).kind() == TableOperation.Kind.TABLE) {
            step.at(Rule.ATTACH_PARTITION_SCANS, placed.offset(), attach.partition(), table);
        }
    }

    private static boolean addsHere(TableOperation.Alter alter, String name) {
        return alter.changes().stream()
                .anyMatch(placed -> placed.change() instanceof TableChange.AddConstraint add
                        && add.constraint().name().equals(Optional.of(name)));
    }

    private static void added(Step step, ObjectName table, Constraint constraint, int offset) {
        if (!constraint.checksRows()) {
            return;
        }
        String written = written(step, constraint);
        switch (constraint.kind()) {
            case UNIQUE ->
                step.safely(Rule.UNIQUE_CONSTRAINT_BUILDS_INDEX, offset, Rewrites.key(table, constraint), table);
            case PRIMARY_KEY ->
                step.safely(Rule.PRIMARY_KEY_BUILDS_INDEX, offset, Rewrites.key(table, constraint), table);
            case EXCLUSION -> step.at(Rule.EXCLUSION_CONSTRAINT_BUILDS_INDEX, offset, table);
            case FOREIGN_KEY ->
                step.safely(
                        Rule.FOREIGN_KEY_VALIDATES,
                        offset,
                        Rewrites.notValid(table, constraint, written),
                        table,
                        constraint.references().map(ObjectName::toString).orElse(""));
            case CHECK ->
                step.safely(Rule.CHECK_VALIDATES, offset, Rewrites.notValid(table, constraint, written), table);
            case NOT_NULL -> notNull(step, table, constraint, offset);
        }
    }

    private static void notNull(Step step, ObjectName table, Constraint constraint, int offset) {
        String column = constraint.columns().get(0);
        if (!step.known().provesNotNull(table, column)) {
            step.safely(Rule.NOT_NULL_SCANS, offset, Rewrites.notNull(table, column), column, table);
        }
    }

    /** The text of a constraint in its statement. */
    private static String written(Step step, Constraint constraint) {
        return constraint.textIn(step.shape().source().sql());
    }
}
