package dev.pgpx.transfer.input;

import dev.pgpx.database.error.StatementException;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.RowErrors;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends all rows in one COPY. When the server refuses one, the file is read again to where it stands. */
final class WholeCopy {
    private final OpenedFile file;
    private final Target target;

    WholeCopy(OpenedFile file, Target target) {
        this.file = file;
        this.target = target;
    }

    /** Gives how many rows were written. */
    long run() {
        try {
            return target.copy(this::send);
        } catch (StatementException refused) {
            if (!RowErrors.isOfRow(refused)) {
                throw refused;
            }
            throw TransferException.all(List.of(problem(refused))).causedBy(refused);
        }
    }

    private void send(OutputStream out) throws IOException {
        RowReader rows = file.rows();
        while (rows.next()) {
            Row row = rows.row();
            Problem fault = row.fault();
            if (fault != null) {
                throw TransferException.all(List.of(fault));
            }
            row.copyTo(out);
        }
    }

    private Problem problem(StatementException refused) {
        Refusal refusal = Refusal.of(refused, target);
        if (refusal.line() == 0) {
            return refusal.problem(file.source().name(), target);
        }
        try (RowReader again = file.again(target.table())) {
            Row row = again == null ? null : at(again, refusal.line());
            return row == null
                    ? refusal.problem(file.source().name() + ", line " + refusal.line() + " of the rows", target)
                    : refusal.problem(row, target);
        }
    }

    private static @Nullable Row at(RowReader rows, long line) {
        long last = 0;
        while (rows.next()) {
            last += rows.row().serverLines(last == 0);
            if (last >= line) {
                return rows.row();
            }
        }
        return null;
    }
}
