package dev.pgpx.transfer.seed;

import dev.pgpx.database.settings.Nearest;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.ForeignKey;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.transfer.table.TableShape;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds the columns that the names of a record mean: a column; a relation, which is a foreign key's column without {@code _id}, or
 * the table that a single foreign key refers to.
 */
final class ColumnValues {
    private final Function<TableName, Map<String, PlannedRow>> labels;
    private final Consumer<Problem> problems;

    ColumnValues(Function<TableName, Map<String, PlannedRow>> labels, Consumer<Problem> problems) {
        this.labels = labels;
        this.problems = problems;
    }

    static Problem unknown(String column, TableShape table) {
        return Optional.ofNullable(Nearest.of(column, table.columnNames()))
                .map(nearest -> TransferException.problem("PGPX-2307", table.name(), column, nearest))
                .orElseGet(() -> TransferException.problem(
                        "PGPX-2306", table.name(), column, String.join(", ", table.columnNames())));
    }

    /** Fills a row from its record. */
    void fill(PlannedRow row) {
        for (Node.Field field : row.origin().fields()) {
            Optional<TableColumn> column = row.table().column(field.name());
            Optional<ForeignKey> key = column.isPresent()
                    ? keyOfColumn(row.table(), field.name())
                    : keyOfRelation(row.table(), field.name());
            if (key.isPresent() && isReference(field.value())) {
                refer(row, field, key.get(), column.isPresent());
            } else if (column.isPresent()) {
                give(row, field, column.get());
            } else if (key.isPresent() && key.get().columns().size() == 1) {
                give(row, field, row.table().column(key.get().columns().get(0)).orElseThrow());
            } else {
                problem(unknown(field.name(), row.table()), field);
            }
        }
    }

    private static Optional<ForeignKey> keyOfColumn(TableShape table, String column) {
        List<ForeignKey> keys = table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column))
                .toList();
        return keys.stream()
                .filter(key -> key.columns().size() == 1)
                .findFirst()
                .or(() -> keys.stream().findFirst());
    }

    private static Optional<ForeignKey> keyOfRelation(TableShape table, String name) {
        List<ForeignKey> named = table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(name + "_id")))
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        List<ForeignKey> aimed = table.foreignKeys().stream()
                .filter(key -> key.target().name().equals(name))
                .toList();
        return aimed.size() == 1 ? Optional.of(aimed.get(0)) : Optional.empty();
    }

    private static boolean isReference(Node value) {
        return value instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.TEXT
                && scalar.text().startsWith("$")
                && !scalar.text().startsWith("$$");
    }

    private void refer(PlannedRow row, Node.Field field, ForeignKey key, boolean oneColumn) {
        String label = ((Node.Scalar) field.value()).text().substring(1);
        PlannedRow target = labels.apply(key.target()).get(label);
        if (target == null) {
            problem(unknownLabel(label, key.target()), field);
            return;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            String column = key.columns().get(i);
            if (!oneColumn || column.equals(field.name()) || !row.origin().has(column)) {
                put(
                        row,
                        field,
                        column,
                        new PlannedRow.Reference(
                                target,
                                key.targetColumns().get(i),
                                field.value().place()));
            }
        }
    }

    private Problem unknownLabel(String label, TableName table) {
        List<String> known = new ArrayList<>(labels.apply(table).keySet());
        return Optional.ofNullable(Nearest.of(label, known))
                .map(nearest -> TransferException.problem("PGPX-2356", table, label, nearest))
                .orElseGet(() -> TransferException.problem("PGPX-2355", table, label));
    }

    private void give(PlannedRow row, Node.Field field, TableColumn column) {
        if (column.generated()) {
            problem(TransferException.problem("PGPX-2308", row.table().name(), column.name()), field);
            return;
        }
        Optional<Problem> misfit = SeedJson.misfit(field.value(), column);
        if (misfit.isPresent()) {
            problems.accept(misfit.get());
        } else {
            put(row, field, column.name(), new PlannedRow.Given(unescaped(field.value(), row.table(), column.name())));
        }
    }

    /** {@code $$x} in a foreign key's column is the text {@code $x}. */
    private static Node unescaped(Node value, TableShape table, String column) {
        return value instanceof Node.Scalar scalar
                        && scalar.text().startsWith("$$")
                        && keyOfColumn(table, column).isPresent()
                ? new Node.Scalar(scalar.kind(), scalar.text().substring(1), scalar.place())
                : value;
    }

    private void put(PlannedRow row, Node.Field field, String column, PlannedRow.Value value) {
        if (row.values().putIfAbsent(column, value) != null) {
            problem(TransferException.problem("PGPX-2357", column), field);
        }
    }

    private void problem(Problem problem, Node.Field field) {
        problems.accept(problem.at(field.place().toString()));
    }
}
