package dev.pgpx.transfer.output;

import dev.pgpx.database.settings.Nearest;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows whose columns are known.
 *
 * @param source what stands in FROM, with the alias {@code q}
 * @param into the table that statements name
 * @param columns the columns: their names, and how the source calls them
 */
record FoundRows(String source, TableName into, List<Found> columns) {
    /**
     * A column.
     *
     * @param column what is known of it
     * @param sql its expression
     */
    record Found(TableColumn column, String sql) {}

    FoundRows {
        columns = List.copyOf(columns);
    }

    /** The same with some of the columns; none for all. */
    FoundRows only(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<String> known = columns.stream().map(each -> each.column().name()).toList();
        List<Found> chosen = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            if (known.contains(name)) {
                chosen.add(columns.get(known.indexOf(name)));
            } else {
                problems.add(Optional.ofNullable(Nearest.of(name, known))
                        .map(nearest -> TransferException.problem("PGPX-2307", into, name, nearest))
                        .orElseGet(() -> TransferException.problem("PGPX-2306", into, name, String.join(", ", known))));
            }
        }
        if (!problems.isEmpty()) {
            throw TransferException.all(problems);
        }
        return new FoundRows(source, into, chosen);
    }
}
