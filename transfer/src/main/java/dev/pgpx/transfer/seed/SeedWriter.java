package dev.pgpx.transfer.seed;

import static java.util.Objects.requireNonNull;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.Questions;
import dev.pgpx.transfer.table.RowErrors;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows layer by layer: those of a table with the same columns and key by one statement, and one by one when that is
 * refused, so that each bad row is told. What refers to a bad row is left out.
 */
final class SeedWriter {
    private final Database database;
    private final Consumer<Problem> problems;

    SeedWriter(Database database, Consumer<Problem> problems) {
        this.database = database;
        this.problems = problems;
    }

    /** Writes the rows of a layer. */
    void write(List<PlannedRow> layer) {
        Map<List<Object>, List<PlannedRow>> alike = new LinkedHashMap<>();
        for (PlannedRow row : layer) {
            if (row.references().allMatch(reference -> reference.target().change() != null)) {
                boolean nullKey = row.key().stream()
                        .anyMatch(column -> row.values().get(column) instanceof PlannedRow.Given given
                                && given.node().isNull());
                List<Object> shape = List.of(row.table().name(), row.values().keySet(), row.key(), nullKey);
                alike.computeIfAbsent(shape, key -> new ArrayList<>()).add(row);
            }
        }
        alike.values().forEach(this::together);
    }

    private void together(List<PlannedRow> rows) {
        try {
            database.inTransaction(savepoint -> store(rows));
        } catch (StatementException refused) {
            if (!RowErrors.isOfRow(refused)) {
                throw refused;
            }
            if (rows.size() == 1) {
                problems.accept(RowProblem.of(rows.get(0), refused));
            } else {
                rows.forEach(row -> together(List.of(row)));
            }
        }
    }

    private void store(List<PlannedRow> rows) {
        SeedSql sql = new SeedSql(rows.get(0));
        String label = "seed " + rows.get(0).table().name();
        String json = SeedJson.of(rows);
        List<Found> before = find(rows, sql, label, json);
        if (before.stream().anyMatch(Found::differs)) {
            database.execute(Questions.statement(label, sql.update(), json), result -> 0);
        }
        if (before.stream().anyMatch(found -> !found.exists())) {
            database.execute(Questions.statement(label, sql.insert(), json), result -> 0);
        }
        boolean asBefore = before.stream().allMatch(found -> found.exists() && !found.differs());
        List<Found> after = asBefore ? before : find(rows, sql, label, json);
        for (int i = 0; i < rows.size(); i++) {
            stored(rows.get(i), before.get(i), after.get(i));
        }
    }

    private void stored(PlannedRow row, Found before, Found after) {
        if (!after.exists()) {
            problem("PGPX-2365", row);
            return;
        }
        SeededRow.Change change = SeededRow.Change.UNCHANGED;
        if (!before.exists()) {
            change = SeededRow.Change.INSERTED;
        } else if (before.differs()) {
            change = SeededRow.Change.UPDATED;
        }
        row.isStored(change, after.values());
    }

    /** What the database has of each row, in their order. */
    private List<Found> find(List<PlannedRow> rows, SeedSql sql, String label, String json) {
        List<Found> found = new ArrayList<>();
        for (List<@Nullable String> answer : Questions.ask(database, label, sql.find(), json)) {
            int number = Integer.parseInt(requireNonNull(answer.get(0)));
            if (number < found.size()) {
                problem("PGPX-2366", rows.get(number));
            } else {
                found.add(Found.of(rows.get(number), answer));
            }
        }
        return found;
    }

    private void problem(String code, PlannedRow row) {
        problems.accept(TransferException.problem(code, row.origin().title(), String.join(", ", row.key()))
                .at(row.origin().place().toString()));
    }

    /** What the database has of a row. */
    private record Found(boolean exists, boolean differs, Map<String, @Nullable String> values) {
        static Found of(PlannedRow row, List<@Nullable String> answer) {
            Map<String, @Nullable String> values = new LinkedHashMap<>();
            int at = 3;
            for (TableColumn column : row.table().columns()) {
                values.put(column.name(), answer.get(at++));
            }
            boolean exists = "true".equals(answer.get(1));
            return new Found(exists, exists && "true".equals(answer.get(2)), values);
        }
    }
}
