package dev.pgpx.csv;

/**
 * A place in a CSV that does not fit. Immutable.
 *
 * @param line the line that the row begins in, from 1; the header counts
 * @param column the column's name in the header; empty where the row as a whole does not fit
 * @param text what is wrong, without the value
 */
public record CsvProblem(long line, String column, String text) {
    @Override
    public String toString() {
        return "line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + text;
    }
}
