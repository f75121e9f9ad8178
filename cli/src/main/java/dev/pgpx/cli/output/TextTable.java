package dev.pgpx.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table for people: aligned columns, numbers to the right, null shown as {@code <null>}, control characters as
 * escapes, and the number of rows at the end. Rows are held until it is printed. One thread at a time.
 */
public final class TextTable {
    private static final String NULL = "<null>";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?|NaN|-?Infinity");

    private final List<String> names;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;
    private final Alignment[] alignments;

    /** A column is as wide as its values say, and of numbers as long as all of them are. */
    private enum Alignment {
        UNKNOWN,
        NUMBERS,
        TEXT
    }

    /**
     * A table without rows.
     *
     * @param names the names of its columns, in order
     */
    public TextTable(List<String> names) {
        this.names = names.stream().map(VisibleText::oneLine).toList();
        this.widths = this.names.stream().mapToInt(TextWidth::of).toArray();
        this.alignments = new Alignment[widths.length];
        java.util.Arrays.fill(alignments, Alignment.UNKNOWN);
    }

    /**
     * Adds a row.
     *
     * @param values one for each column, null for null; copied
     */
    public void add(List<@Nullable String> values) {
        if (values.size() != names.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + names.size() + " columns");
        }
        List<String> cells = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            cells.add(cell(i, values.get(i)));
        }
        rows.add(cells);
    }

    private String cell(int column, @Nullable String value) {
        if (value == null) {
            widths[column] = Math.max(widths[column], NULL.length());
            return NULL;
        }
        if (alignments[column] != Alignment.TEXT) {
            alignments[column] = NUMBER.matcher(value).matches() ? Alignment.NUMBERS : Alignment.TEXT;
        }
        String cell = VisibleText.oneLine(value);
        widths[column] = Math.max(widths[column], TextWidth.of(cell));
        return cell;
    }

    /**
     * Prints the table.
     *
     * @param out where to; lines end with a line feed
     */
    public void print(PrintStream out) {
        int count = rows.size();
        printRows(out, true);
        printCount(count, out);
    }

    /** Prints the rows that it holds, and forgets them; those to come have the same widths at least. */
    void printRows(PrintStream out, boolean withHead) {
        if (!names.isEmpty()) {
            if (withHead) {
                out.print(line(names));
                out.print(rule());
            }
            for (List<String> row : rows) {
                out.print(line(row));
            }
        }
        rows.clear();
    }

    static void printCount(long count, PrintStream out) {
        out.print(count == 1 ? "(1 row)\n" : "(" + count + " rows)\n");
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? " " : " | ");
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - TextWidth.of(cell));
            if (alignments[i] == Alignment.NUMBERS) {
                line.append(padding).append(cell);
            } else {
                line.append(cell).append(padding);
            }
        }
        return line.toString().stripTrailing() + "\n";
    }

    private String rule() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "-" : "-+-").append("-".repeat(widths[i]));
        }
        return line.append("-\n").toString();
    }
}
