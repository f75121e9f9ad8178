package dev.pgpx.transfer.seed;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what was done. */
final class Totals {
    private Totals() {}

    static SeedResult of(List<PlannedRow> rows, long statements) {
        Map<String, Map<SeededRow.Change, Long>> counts = new LinkedHashMap<>();
        List<SeededRow> labelled = new ArrayList<>();
        for (PlannedRow row : rows) {
            SeededRow.Change change = requireNonNull(row.change());
            String table = row.table().name().toString();
            counts.computeIfAbsent(table, key -> new EnumMap<>(SeededRow.Change.class))
                    .merge(change, 1L, Long::sum);
            if (row.origin().label() != null) {
                labelled.add(new SeededRow(table, row.origin().label(), change, row.stored()));
            }
        }
        List<SeededTable> tables = new ArrayList<>();
        counts.forEach((table, each) -> tables.add(new SeededTable(
                table,
                each.getOrDefault(SeededRow.Change.INSERTED, 0L),
                each.getOrDefault(SeededRow.Change.UPDATED, 0L),
                each.getOrDefault(SeededRow.Change.UNCHANGED, 0L))));
        return new SeedResult(tables, labelled, statements);
    }
}
