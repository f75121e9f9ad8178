package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.error.SchemaException;
import java.util.ArrayList;
import java.util.List;

/** Sends the statements of an operation: as few transactions as can be, and by itself what refuses them. */
final class OperationRun {
    private final Database database;
    private final LockTimeout timeout;

    OperationRun(Database database, LockTimeout timeout) {
        this.database = database;
        this.timeout = timeout;
    }

    void run(List<Piece> pieces, String operation) {
        requireNoTransaction(pieces, operation);
        List<Piece> open = new ArrayList<>();
        Execution last = Execution.TRANSACTION;
        for (Piece piece : pieces) {
            boolean uncommitted = last == Execution.COMMIT_BEFORE_USE && piece.execution() != last;
            if (piece.alone() || uncommitted) {
                together(open);
                open.clear();
            }
            if (piece.alone()) {
                alone(piece);
            } else {
                open.add(piece);
            }
            last = piece.execution();
        }
        together(open);
    }

    private void requireNoTransaction(List<Piece> pieces, String operation) {
        if (pieces.stream().anyMatch(Piece::alone)) {
            requireNoTransaction(database, operation);
        }
    }

    static void requireNoTransaction(Database database, String operation) {
        if (database.isInTransaction()) {
            throw SchemaException.of("PGPX-3059", operation);
        }
    }

    private void together(List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            database.inTransaction(
                    transaction -> timeout.within(database, /* transaction= */ true, () -> pieces.forEach(this::send)));
        }
    }

    /** Does something in a session of the thread, outside of a transaction. */
    void alone(Piece piece) {
        database.withSession(() -> {
            timeout.within(database, /* transaction= */ false, () -> send(piece));
            return piece;
        });
    }

    private void send(Piece piece) {
        database.run(piece::statement);
    }
}
