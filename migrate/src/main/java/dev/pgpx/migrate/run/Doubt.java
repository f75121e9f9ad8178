package dev.pgpx.migrate.run;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.migrate.statement.UpkeepOperation;

/**
 * What a statement leaves that can be in no transaction, when it is cut off: nothing, a part, or all of it. The catalog tells. It is
 * asked in the session in which the statement runs, when no other session can be at it.
 */
interface Doubt {
    /** Whether a statement that was begun is done. */
    enum Verdict {
        /** It is. */
        DONE,
        /** It is not, and nothing of it is left. */
        AGAIN,
        /** The catalog does not show it. */
        UNKNOWN
    }

    /** Makes room for it, and gives what has to be known later. */
    default String prepare() {
        return "";
    }

    /** Whether it is done; what was left of a part is taken away. */
    Verdict verdict(String before);

    /** The doubt about a statement. */
    static Doubt about(Database database, StatementShape shape) {
        if (shape.operation() instanceof IndexOperation index) {
            return new IndexDoubt(database, index);
        }
        if (shape.operation() instanceof TableOperation.Alter alter) {
            return before -> detached(database, alter);
        }
        if (shape.operation() instanceof ObjectOperation.OfKind kind) {
            return new ObjectDoubt(database, kind);
        }
        return before -> repeatable(shape);
    }

    /** What looks after rows, or sets what is to be, does no harm when it is done twice. */
    private static Verdict repeatable(StatementShape shape) {
        boolean harmless = shape.operation() instanceof UpkeepOperation
                || (shape.operation() instanceof SessionOperation.Other
                        && shape.source()
                                .sql()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("alter "));
        return harmless ? Verdict.AGAIN : Verdict.UNKNOWN;
    }

    private static Verdict detached(Database database, TableOperation.Alter alter) {
        for (TableOperation.Placed placed : alter.changes()) {
            if (placed.change() instanceof TableChange.DetachPartition detach) {
                return new Detachment(database, alter.table(), detach.partition()).verdict();
            }
        }
        return Verdict.UNKNOWN;
    }
}
