package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.RowOperation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.migrate.statement.UpkeepOperation;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Says how long a statement takes: a table that one before made is empty unless another may have filled it. */
final class Estimator {
    private static final Pattern OTHER_METHOD = Pattern.compile("(?is)^\\s*using\\s+(?!(btree|hash|brin)\\b).*");
    private static final LintCatalog.Table EMPTY = new LintCatalog.Table(
            new ObjectName("", ""), 0, 0, 0, Map.of(), List.of(), Map.of(), List.of(), false, List.of(), List.of());

    private final LintKnown known;
    private final Filled filled;

    Estimator(LintKnown known, Filled filled) {
        this.known = known;
        this.filled = filled;
    }

    /** How long a statement takes. */
    Estimate of(Operation operation) {
        if (operation instanceof TableOperation table) {
            return ofTable(table);
        }
        if (operation instanceof IndexOperation index) {
            return ofIndex(index);
        }
        if (operation instanceof RowOperation rows) {
            return ofRows(rows);
        }
        if (operation instanceof UpkeepOperation upkeep) {
            return ofUpkeep(upkeep);
        }
        return isFixed(operation) ? Estimate.INSTANT : Estimate.UNKNOWN;
    }

    private boolean isFixed(Operation operation) {
        if (operation instanceof ObjectOperation.CreateView view) {
            return !view.materialized();
        }
        if (operation instanceof ObjectOperation.OfKind kind) {
            return !kind.alone();
        }
        if (operation instanceof ObjectOperation) {
            return operation.predict(known).work() == Work.CATALOG;
        }
        return operation instanceof SessionOperation.Set || operation instanceof SessionOperation.Transaction;
    }

    private Estimate ofTable(TableOperation operation) {
        if (operation instanceof TableOperation.Create create) {
            return create.asQuery() ? Estimate.UNKNOWN : Estimate.INSTANT;
        }
        if (operation instanceof TableOperation.Alter alter) {
            boolean rows =
                    alter.kind() == TableOperation.Kind.TABLE || alter.kind() == TableOperation.Kind.MATERIALIZED_VIEW;
            return rows ? new AlterCost(alter.table(), known, this::size).of(alter) : Estimate.INSTANT;
        }
        return Estimate.INSTANT;
    }

    private Estimate ofIndex(IndexOperation operation) {
        if (operation instanceof IndexOperation.Create create) {
            return OTHER_METHOD.matcher(create.definition()).matches()
                    ? Estimate.UNKNOWN
                    : estimate(create.table(), size -> times(size.index(create.columns()), create.concurrently()));
        }
        if (operation instanceof IndexOperation.Reindex reindex
                && reindex.name().isPresent()) {
            ObjectName name = reindex.name().get();
            return switch (reindex.target()) {
                case INDEX ->
                    known.tableOf(name)
                            .map(table -> estimate(table, size -> times(size.index(List.of()), reindex.concurrently())))
                            .orElse(Estimate.UNKNOWN);
                case TABLE ->
                    estimate(name, size -> times(size.scan().plus(size.allIndexes()), reindex.concurrently()));
                case SCHEMA, DATABASE, SYSTEM -> Estimate.UNKNOWN;
            };
        }
        return operation instanceof IndexOperation.Drop ? Estimate.INSTANT : Estimate.UNKNOWN;
    }

    /** A concurrent build goes through the table twice. */
    private static Cost times(Cost once, boolean concurrently) {
        return concurrently ? new Cost(once.least(), 2 * once.most()) : once;
    }

    private Estimate ofRows(RowOperation operation) {
        if (operation instanceof RowOperation.Update update) {
            return estimate(
                    update.table(),
                    size -> update.all() ? size.update() : size.update().atMost());
        }
        if (operation instanceof RowOperation.Delete delete
                && known.referrersOf(delete.table()).isEmpty()) {
            return estimate(
                    delete.table(),
                    size -> delete.all() ? size.delete() : size.delete().atMost());
        }
        return Estimate.UNKNOWN;
    }

    private Estimate ofUpkeep(UpkeepOperation operation) {
        if (operation instanceof UpkeepOperation.Vacuum vacuum) {
            return ofAll(vacuum.tables(), vacuum.full() ? TableCost::rewrite : TableCost::vacuum);
        }
        if (operation instanceof UpkeepOperation.Analyze analyze) {
            return ofAll(analyze.tables(), TableCost::analyze);
        }
        if (operation instanceof UpkeepOperation.Cluster cluster) {
            return cluster.table()
                    .map(table -> estimate(table, size -> size.rewrite().plus(Cost.sorting(size.rows(), false))))
                    .orElse(Estimate.UNKNOWN);
        }
        boolean empty = operation instanceof UpkeepOperation.Refresh refresh && !refresh.withData();
        return empty ? Estimate.INSTANT : Estimate.UNKNOWN;
    }

    private Estimate ofAll(List<ObjectName> tables, Function<TableCost, Cost> cost) {
        List<Optional<TableCost>> sizes = tables.stream().map(this::size).toList();
        return sizes.isEmpty() || sizes.stream().anyMatch(Optional::isEmpty)
                ? Estimate.UNKNOWN
                : Estimate.of(sizes.stream().flatMap(Optional::stream).map(cost).reduce(Cost.NONE, Cost::plus));
    }

    private Estimate estimate(ObjectName table, Function<TableCost, Cost> cost) {
        return ofAll(List.of(table), cost);
    }

    /** What is known of a table's size; a new one is empty unless a statement may have filled it. */
    private Optional<TableCost> size(ObjectName table) {
        if (known.earlier().isNew(table)) {
            return filled.mayHaveRows(table) ? Optional.empty() : Optional.of(new TableCost(EMPTY, 0, 0, List.of()));
        }
        LintCatalog catalog = known.catalog();
        return catalog.table(table).map(found -> TableCost.of(found, catalog)
                .withIndexes(known.earlier().indexesOn(table)));
    }
}
