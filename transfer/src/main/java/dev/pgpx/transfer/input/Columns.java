package dev.pgpx.transfer.input;

import dev.pgpx.database.settings.Nearest;
import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableShape;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the columns that names mean; all names that mean none are told at once. */
final class Columns {
    private Columns() {}

    /**
     * The columns.
     *
     * @param names their names
     * @param places where each name stands
     */
    static List<TableColumn> named(List<String> names, TableShape table, IntFunction<String> places) {
        List<Problem> problems = new ArrayList<>();
        List<TableColumn> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<TableColumn> column = table.column(name);
            if (!seen.add(name)) {
                problems.add(TransferException.problem("PGPX-2325", name).at(places.apply(i)));
            } else if (column.isEmpty()) {
                problems.add(unknown(name, table).at(places.apply(i)));
            } else if (column.get().generated()) {
                problems.add(TransferException.problem("PGPX-2308", table.name(), name)
                        .at(places.apply(i)));
            } else {
                columns.add(column.get());
            }
        }
        if (!problems.isEmpty()) {
            throw TransferException.all(problems);
        }
        return columns;
    }

    private static Problem unknown(String name, TableShape table) {
        return Optional.ofNullable(Nearest.of(name, table.columnNames()))
                .map(nearest -> TransferException.problem("PGPX-2307", table.name(), name, nearest))
                .orElseGet(() -> TransferException.problem(
                        "PGPX-2306", table.name(), name, String.join(", ", table.columnNames())));
    }

    /** Where names stand that the program gave. */
    static String given(int index) {
        return "column " + (index + 1);
    }

    /** The place of a value of a header. */
    static IntFunction<String> inHeader(Row header) {
        return index -> {
            Place place = header.place(index);
            return place.toString();
        };
    }
}
