package dev.pgpx.transfer.input;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.transfer.table.RowErrors;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports the rows that fit and puts the others aside. Rows go in portions, each a COPY in a savepoint. A portion that is refused is
 * done again in parts: when the server names the line, those before it, and those behind it; else (a foreign key is checked behind the
 * last row) each half. Portions shrink with every refusal and grow again with every one that goes well, so what is sent twice stays in
 * proportion to the number of bad rows.
 */
final class Rejecting {
    private static final int MOST_ROWS = 8192;
    private static final int FEWEST_ROWS = 32;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Database database;
    private final Target target;
    private final Rejects rejects;
    private int portion = MOST_ROWS;
    private long written;

    Rejecting(Database database, Target target, Rejects rejects) {
        this.database = database;
        this.target = target;
        this.rejects = rejects;
    }

    /** Imports all rows; gives how many were written. */
    long run(RowReader rows) {
        List<Row> kept = new ArrayList<>();
        long size = 0;
        while (rows.next()) {
            Problem fault = rows.row().fault();
            if (fault == null) {
                kept.add(rows.kept());
                size += rows.row().size();
            }
            if (fault != null || kept.size() == MOST_ROWS || size > MOST_BYTES) {
                inPortions(kept);
                kept = new ArrayList<>();
                size = 0;
            }
            if (fault != null) {
                rejects.add(rows.row(), fault);
            }
        }
        inPortions(kept);
        return written;
    }

    private void inPortions(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            int end = Math.min(rows.size(), at + portion);
            at += done(rows.subList(at, end));
        }
    }

    /** Does the first of the rows, and gives how many. */
    private int done(List<Row> rows) {
        try {
            written += copy(rows);
            portion = Math.min(MOST_ROWS, portion * 2);
            return rows.size();
        } catch (StatementException refused) {
            if (!RowErrors.isOfRow(refused)) {
                throw refused;
            }
            portion = Math.max(FEWEST_ROWS, portion / 4);
            Refusal refusal = Refusal.of(refused, target);
            int bad = rows.size() == 1 ? 0 : index(rows, refusal.line());
            if (bad >= 0) {
                whole(rows.subList(0, bad));
                rejects.add(rows.get(bad), refusal.problem(rows.get(bad), target));
                return bad + 1;
            }
            whole(rows.subList(0, rows.size() / 2));
            return rows.size() / 2;
        }
    }

    private void whole(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            at += done(rows.subList(at, rows.size()));
        }
    }

    private static int index(List<Row> rows, long line) {
        long last = 0;
        for (int i = 0; i < rows.size(); i++) {
            last += rows.get(i).serverLines(i == 0);
            if (line > 0 && last >= line) {
                return i;
            }
        }
        return -1;
    }

    private long copy(List<Row> rows) {
        return database.transaction(savepoint -> target.copy(out -> {
            for (Row row : rows) {
                row.copyTo(out);
            }
        }));
    }
}
