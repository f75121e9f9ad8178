package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.Known;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long the sub-commands of {@code alter table} take: they share one reading or writing of the rows. One thread at a time.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, Notes.
 */
final class AlterCost {
    private final ObjectName table;
    private final Known known;
    private final Function<ObjectName, Optional<TableCost>> sizes;
    private final Optional<TableCost> size;
    private Cost own = Cost.NONE;
    private Cost shared = Cost.NONE;
    private boolean isUnknown;

    /** For one statement; the sizes are empty for a table of which there are no numbers. */
    AlterCost(ObjectName table, Known known, Function<ObjectName, Optional<TableCost>> sizes) {
        this.table = table;
        this.known = known;
        this.sizes = sizes;
        this.size = sizes.apply(table);
    }

    Estimate of(TableOperation.Alter alter) {
        alter.changes().forEach(placed -> add(placed.change()));
        return isUnknown ? Estimate.UNKNOWN : Estimate.of(shared.plus(own));
    }

    private void add(TableChange change) {
        Work work = change.predict(table, known).work();
        if (work == Work.CATALOG) {
            return;
        }
        if (change instanceof TableChange.AttachPartition attach) {
            own(sizes.apply(attach.partition()), TableCost::scan);
        } else if (change instanceof TableChange.ValidateConstraint validate) {
            boolean key = known.referenced(table, validate.constraint()).isPresent();
            own(size, key ? TableCost::key : TableCost::scan);
        } else if (change instanceof TableChange.AddConstraint add) {
            constraint(add.constraint(), add.constraint().columns());
        } else {
            shared(work == Work.REWRITE ? TableCost::rewrite : TableCost::scan);
            if (change instanceof TableChange.AddColumn add) {
                add.column().constraints().stream()
                        .filter(Constraint::buildsIndex)
                        .forEach(constraint -> constraint(constraint, List.of()));
            }
        }
    }

    private void constraint(Constraint constraint, List<String> columns) {
        if (constraint.kind() == Constraint.Kind.EXCLUSION) {
            isUnknown = true;
        } else if (constraint.buildsIndex()) {
            own(size, found -> found.index(columns));
        } else if (constraint.kind() == Constraint.Kind.FOREIGN_KEY) {
            own(size, TableCost::key);
        } else {
            shared(TableCost::scan);
        }
    }

    private void own(Optional<TableCost> on, Function<TableCost, Cost> cost) {
        isUnknown |= on.isEmpty();
        own = on.map(cost).map(own::plus).orElse(own);
    }

    private void shared(Function<TableCost, Cost> cost) {
        isUnknown |= size.isEmpty();
        Cost more = size.map(cost).orElse(Cost.NONE);
        shared = more.most() > shared.most() ? more : shared;
    }
}
