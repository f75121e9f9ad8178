package dev.pgpx.transfer.input;

import dev.pgpx.database.error.ServerError;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server said of a row: {@code COPY author, line 3, column born: "1929-13-45"} is in the context of its error.
 *
 * @param line the line of the COPY's data, from 1, the last of the row; 0 when it names none
 * @param column the column by its position in the file; -1 when it names none
 * @param error all that it said
 */
record Refusal(long line, int column, ServerError error) {
    /** Reads it. */
    static Refusal of(StatementException refused, Target target) {
        ServerError error = refused.error();
        String start = "COPY " + target.tableInContext() + ", line ";
        String where = error.where() == null ? "" : error.where();
        int at = where.lastIndexOf("\n" + start) + 1;
        if (!where.startsWith(start, at)) {
            return new Refusal(0, named(error, target), error);
        }
        int end = at + start.length();
        while (end < where.length() && Character.isDigit(where.charAt(end))) {
            end++;
        }
        long line = Long.parseLong(where.substring(at + start.length(), end));
        int column = copied(where.substring(end), target.columns());
        return new Refusal(line, column < 0 ? named(error, target) : column, error);
    }

    /** {@code , column born: "…"}; a name may contain a colon, too. */
    private static int copied(String rest, List<TableColumn> columns) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            String column = ", column " + columns.get(i).name();
            boolean longer =
                    found < 0 || column.length() > columns.get(found).name().length() + ", column ".length();
            if ((rest.startsWith(column + ":") || rest.equals(column)) && longer) {
                found = i;
            }
        }
        return found;
    }

    private static int named(ServerError error, Target target) {
        Optional<String> name = Optional.ofNullable(error.column()).or(() -> keyColumn(error));
        List<String> names = target.columns().stream().map(TableColumn::name).toList();
        return name.map(names::indexOf).orElse(-1);
    }

    /** {@code Key (email)=(u@k.org) already exists.} */
    private static Optional<String> keyColumn(ServerError error) {
        String detail = error.detail() == null ? "" : error.detail();
        int end = detail.indexOf(")=(");
        return detail.startsWith("Key (") && end > 0 ? Optional.of(detail.substring(5, end)) : Optional.empty();
    }

    /** The problem of a row. */
    Problem problem(Row row, Target target) {
        String place = row.place(column).toString();
        if (error.sqlState().equals("22P04") && row.values() != target.columns().size()) {
            return TransferException.problem(
                            "PGPX-2315", row.values(), target.columns().size())
                    .at(row.place().toString());
        }
        if (column >= 0 && error.sqlState().startsWith("22")) {
            TableColumn refused = target.columns().get(column);
            return TransferException.problem(
                            "PGPX-2316", refused.name(), refused.type(), row.excerpt(column), error.message())
                    .at(place);
        }
        return TransferException.problem("PGPX-2317", error.message(), detail()).at(place);
    }

    /** The problem where the row cannot be read again. */
    Problem problem(String place, Target target) {
        String what = column < 0 ? "" : "column " + target.columns().get(column).name() + ": ";
        return TransferException.problem("PGPX-2317", what + error.message(), detail())
                .at(place);
    }

    private @Nullable String detail() {
        return error.detail() == null ? "" : error.detail();
    }
}
