package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import java.util.List;

/** An operation that waits only so long for locks. */
final class LimitedOperation extends SchemaOperation {
    private final SchemaOperation operation;
    private final LockTimeout limit;

    LimitedOperation(SchemaOperation operation, LockTimeout limit) {
        this.operation = operation;
        this.limit = limit;
    }

    @Override
    List<Piece> pieces(Database database) {
        return operation.pieces(database);
    }

    /** The shorter one, when it is said twice. */
    @Override
    List<Statement> run(Database database, LockTimeout timeout) {
        return operation.run(database, limit.shorter(timeout));
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
