package dev.pgpx.database;

import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.RecordHookException;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.database.error.StandbyException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.error.UnsupportedFeatureException;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import java.util.Collection;

/**
 * Errors of calls that every program makes. A class that throws them by their own types would have all of these loaded together
 * with itself, by the verifier; so each is loaded when it is thrown.
 */
final class Refusals {
    private Refusals() {}

    static DatabaseException closed(String target) {
        return DatabaseClosedException.of(target);
    }

    static DatabaseException noRow(String label) {
        return ResultException.none(label);
    }

    static DatabaseException severalRows(String label) {
        return ResultException.several(label);
    }

    static DatabaseException writes(String label) {
        return StandbyException.writes(label);
    }

    static DatabaseException unsupported(Statement statement, ServerVersion server) {
        return UnsupportedFeatureException.of(statement, server);
    }

    static DatabaseException otherSettings(Collection<String> names) {
        return TransactionException.otherSettings(names);
    }

    static DatabaseException hookGaveNull(String hook, String table) {
        return RecordHookException.gaveNull(hook, table);
    }

    static DatabaseException withoutKey(Table<?> table) {
        return BulkException.withoutKey(table);
    }
}
