package dev.pgpx.schema.manage;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.Optional;

/** What has the name of an index that is to be built, or was not built to its end. */
final class Leftover {
    private static final String INVALID = "an invalid index";

    private final Database database;
    private final IndexFact index;
    private final LockTimeout timeout;

    Leftover(Database database, IndexFact index, LockTimeout timeout) {
        this.database = database;
        this.index = index;
        this.timeout = timeout;
    }

    /** Refuses a name that is taken: what has it would be taken for what a failed build left. */
    void requireFree() {
        found().ifPresent(what -> {
            throw SchemaException.of("PGPX-3062", index.key(), what);
        });
    }

    /** Drops what a failed build left, and gives the failure that says so; the same failure when it left nothing. */
    RuntimeException after(DatabaseException failure) {
        boolean interrupted = Thread.interrupted(); // it would keep the server from being asked
        try {
            return cleaned(failure);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RuntimeException cleaned(DatabaseException failure) {
        String cause = failure.problem().what();
        try {
            if (found().filter(INVALID::equals).isEmpty()) {
                return failure;
            }
            List<Integer> builders = builders();
            if (!builders.isEmpty()) {
                return left(failure, cause, "process " + builders.get(0) + " is still building it");
            }
            new OperationRun(database, timeout).alone(Piece.of(drop(), "drop " + index.key()));
            return SchemaException.of("PGPX-3060", index.key(), cause).causedBy(failure);
        } catch (DatabaseException again) {
            RuntimeException told = left(failure, cause, again.problem().what());
            told.addSuppressed(again);
            return told;
        }
    }

    private RuntimeException left(DatabaseException failure, String cause, String why) {
        return SchemaException.of("PGPX-3061", index.key(), cause, why, drop().sql())
                .causedBy(failure);
    }

    private Action drop() {
        return DropActions.of(index, new RenderOptions(RenderOptions.DEFAULT.server(), /* concurrentIndexes= */ true))
                .get(0);
    }

    private Optional<String> found() {
        return database.optional(
                sql("""
                                select case when i.indisvalid then 'an index' when i.indexrelid is not null
                                    then 'an invalid index' else 'another relation' end
                                from pg_class c left join pg_index i on i.indexrelid = c.oid
                                where c.relname = :name
                                    and c.relnamespace = (select relnamespace from pg_class where oid = to_regclass(:table))""")
                        .bind("name", index.name())
                        .bind("table", index.table().sql())
                        .as(Codecs.TEXT));
    }

    /** Who is building it: others than this session, or what a lost connection left behind. */
    private List<Integer> builders() {
        return database.list(
                sql("""
                                select p.pid from pg_stat_progress_create_index p
                                join pg_class c on c.oid = p.index_relid
                                where p.datname = current_database() and c.relname = :name
                                    and p.relid = to_regclass(:table) and p.pid <> pg_backend_pid()""")
                        .bind("name", index.name())
                        .bind("table", index.table().sql())
                        .as(Codecs.INT4));
    }
}
