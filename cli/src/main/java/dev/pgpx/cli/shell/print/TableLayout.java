package dev.pgpx.cli.shell.print;

import dev.pgpx.cli.shell.session.SqlResult;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/** Rows as aligned columns, numbers to the right. */
final class TableLayout {
    private final List<Cell> names;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final int[] widths;
    private final boolean[] right;

    TableLayout(SqlResult result, String nullText) {
        names = result.names().stream().map(name -> Cell.of(name, nullText)).toList();
        for (List<@Nullable String> row : result.rows()) {
            List<Cell> cells = new ArrayList<>(row.size());
            for (@Nullable String value : row) {
                cells.add(Cell.of(value, nullText));
            }
            rows.add(cells);
        }
        widths = new int[names.size()];
        right = new boolean[names.size()];
        for (int i = 0; i < widths.length; i++) {
            measure(i);
        }
    }

    private void measure(int column) {
        int width = names.get(column).width();
        boolean numbers = true;
        boolean values = false;
        for (List<Cell> row : rows) {
            Cell cell = row.get(column);
            width = Math.max(width, cell.width());
            numbers &= cell.isNull() || cell.isNumber();
            values |= !cell.isNull();
        }
        widths[column] = width;
        right[column] = numbers && values;
    }

    /** The columns of a terminal that a row takes. */
    int width() {
        int width = 1;
        for (int column : widths) {
            width += column + 3;
        }
        return width - 2;
    }

    List<AttributedString> lines() {
        List<AttributedString> lines = new ArrayList<>(rows.size() + 3);
        if (!names.isEmpty()) {
            lines.add(header());
            lines.add(rule());
            rows.forEach(row -> lines.add(line(row)));
        }
        lines.add(Styles.of(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)", Styles.FAINT));
        return lines;
    }

    private AttributedString header() {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? " " : " | ", Styles.FAINT);
            int spare = i == widths.length - 1 ? 0 : widths[i] - names.get(i).width();
            line.append(names.get(i).text(), Styles.HEADER).append(" ".repeat(spare));
        }
        return line.toAttributedString();
    }

    private AttributedString rule() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "-" : "-+-").append("-".repeat(widths[i]));
        }
        return Styles.of(line.append('-').toString(), Styles.FAINT);
    }

    private AttributedString line(List<Cell> cells) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? " " : " | ", Styles.FAINT);
            if (i == widths.length - 1 && !right[i]) {
                cells.get(i).append(line); // nothing behind it, so that lines can be copied
            } else {
                cells.get(i).append(line, widths[i], right[i]);
            }
        }
        return line.toAttributedString();
    }
}
