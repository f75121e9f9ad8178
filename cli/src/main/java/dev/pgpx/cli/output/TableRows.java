package dev.pgpx.cli.output;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link OutputFormat#TABLE}: the first rows decide the widths of the columns. */
final class TableRows implements RowsWriter {
    /** As many as fit into memory however wide they are, in most tables of this world. */
    private static final int HELD = 1000;

    private final PrintStream out;
    private TextTable table = new TextTable(List.of());
    private long rows;

    TableRows(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<ResultColumn> columns) {
        table = new TextTable(columns.stream().map(ResultColumn::name).toList());
    }

    @Override
    public void row(List<@Nullable String> values) {
        table.add(values);
        rows++;
        if (rows >= HELD) {
            table.printRows(out, rows == HELD);
        }
    }

    @Override
    public void end() {
        if (rows < HELD) {
            table.printRows(out, true);
        }
        TextTable.printCount(rows, out);
    }
}
