package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * A table or view in a drawing.
 *
 * @param name its name
 * @param label its name as the drawing shows it: without the schema where all are of one
 * @param sort what it is besides a table: {@code view}; empty for tables
 * @param rows its columns, in order
 * @param notes lines below them
 * @param comment what is said about it; empty where nothing is
 * @param change what became of it
 */
record Box(
        ObjectName name, String label, String sort, List<Row> rows, List<Note> notes, String comment, Change change) {
    Box {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    Box withRows(List<Row> now) {
        return new Box(name, label, sort, now, notes, comment, change);
    }

    Box with(Change now) {
        return new Box(name, label, sort, rows, notes, comment, now);
    }

    Box withLabel(String now) {
        return new Box(name, now, sort, rows, notes, comment, change);
    }

    Box plus(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Box(name, label, sort, rows, all, comment, change);
    }

    /** The number of a column among its rows; -1 for one that is not shown. */
    int row(String column) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
