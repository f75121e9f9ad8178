package dev.pgpx.transfer.seed;

import dev.pgpx.database.error.ServerError;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/** What a server said of a row, at the place of the value where it says which. */
final class RowProblem {
    private RowProblem() {}

    static Problem of(PlannedRow row, StatementException refused) {
        ServerError error = refused.error();
        PlannedRow.Value value = value(row, error);
        String place = (value == null ? row.origin().place() : value.place()).toString();
        String detail = error.detail() == null ? "" : ": " + error.detail();
        return TransferException.problem("PGPX-2367", row.origin().title(), error.message() + detail)
                .at(place);
    }

    private static PlannedRow.@Nullable Value value(PlannedRow row, ServerError error) {
        if (error.column() != null) {
            return row.values().get(error.column());
        }
        if (error.constraint() != null
                && error.detail() != null
                && error.detail().startsWith("Key (")) {
            String columns =
                    error.detail().substring(5, Math.max(5, error.detail().indexOf(")=")));
            return row.values().get(columns);
        }
        return null;
    }
}
