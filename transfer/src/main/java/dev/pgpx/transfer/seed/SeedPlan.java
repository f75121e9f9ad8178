package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes rows of records: finds their tables, columns, keys and what they refer to; labels of earlier parts are known. */
final class SeedPlan {
    private final SeedTables tables;
    private final Consumer<Problem> problems;
    private final Map<TableName, Map<String, PlannedRow>> labels = new HashMap<>();
    private final Map<TableName, SeedKey> keys = new LinkedHashMap<>();

    SeedPlan(SeedTables tables, Consumer<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** Says by which columns the records of a table are found again. */
    void key(SeedKey key) {
        String place =
                key.place() == null ? key.table().toString() : key.place().toString();
        tables.find(key.table(), place).ifPresent(table -> {
            for (String column : key.columns()) {
                if (table.column(column).isEmpty()) {
                    problems.accept(ColumnValues.unknown(column, table).at(place));
                    return;
                }
            }
            SeedKey other = keys.putIfAbsent(table.name(), key);
            if (other != null
                    && !other.columns().equals(key.columns())
                    && key.place() != null
                    && other.place() != null) {
                problems.accept(TransferException.problem("PGPX-2353", table.name(), other.place())
                        .at(place));
            }
        });
    }

    /** The rows of a part, each with what it needs. */
    List<PlannedRow> rows(SeedPart.Records part) {
        part.keys().forEach(this::key);
        List<PlannedRow> rows = new ArrayList<>();
        for (SeedRecord each : part.records()) {
            tables.find(each.table(), each.place().toString()).ifPresent(table -> {
                PlannedRow row = new PlannedRow(each, table);
                label(row);
                rows.add(row);
            });
        }
        ColumnValues values = new ColumnValues(this::labelled, problems);
        rows.forEach(values::fill);
        RowKeys found = new RowKeys(problems);
        rows.forEach(row -> found.choose(row, declared(row)));
        return rows;
    }

    private @Nullable SeedKey declared(PlannedRow row) {
        return keys.get(row.table().name());
    }

    private void label(PlannedRow row) {
        String label = row.origin().label();
        if (label == null) {
            return;
        }
        PlannedRow other = labels.computeIfAbsent(row.table().name(), name -> new LinkedHashMap<>())
                .putIfAbsent(label, row);
        if (other != null) {
            Place first = other.origin().place();
            problems.accept(TransferException.problem("PGPX-2354", row.table().name(), label, first)
                    .at(row.origin().place().toString()));
        }
    }

    private Map<String, PlannedRow> labelled(TableName table) {
        return Optional.ofNullable(labels.get(table)).orElse(Map.of());
    }
}
