package dev.pgpx.transfer.seed;

import java.util.List;
import java.util.Optional;

/**
 * What seeds have done. Immutable.
 *
 * @param tables what was done to each table, in the order in which the files name them
 * @param rows the records that have a label, in the order of the files
 * @param statements how many statements of SQL files were run
 */
public record SeedResult(List<SeededTable> tables, List<SeededRow> rows, long statements) {
    /** Takes copies. */
    public SeedResult {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /**
     * The record with a label.
     *
     * @param table its table, with or without schema
     * @param label its label
     * @return the record
     * @throws IllegalArgumentException when there is none, or several tables of the name have one
     */
    public SeededRow row(String table, String label) {
        List<SeededRow> found = rows.stream()
                .filter(row -> row.label().equals(label) && isNamed(row.table(), table))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " records of " + table + " have the label " + label);
        }
        return found.get(0);
    }

    private static boolean isNamed(String full, String asked) {
        return full.equals(asked) || full.endsWith("." + asked);
    }

    /**
     * The number in a column of the record with a label, such as its id.
     *
     * @param table its table, with or without schema
     * @param label its label
     * @param column the column, a whole number
     * @return the number
     * @throws IllegalArgumentException when there is no such record or column, or it holds no whole number
     */
    public long number(String table, String label, String column) {
        Optional<String> value = Optional.ofNullable(row(table, label).value(column));
        return Long.parseLong(value.orElseThrow(() -> new IllegalArgumentException(column + " is null")));
    }

    /**
     * How many rows were not there.
     *
     * @return the number over all tables
     */
    public long inserted() {
        return tables.stream().mapToLong(SeededTable::inserted).sum();
    }

    /**
     * How many rows were there with other values.
     *
     * @return the number over all tables
     */
    public long updated() {
        return tables.stream().mapToLong(SeededTable::updated).sum();
    }

    /**
     * How many rows were there as they should be.
     *
     * @return the number over all tables
     */
    public long unchanged() {
        return tables.stream().mapToLong(SeededTable::unchanged).sum();
    }
}
