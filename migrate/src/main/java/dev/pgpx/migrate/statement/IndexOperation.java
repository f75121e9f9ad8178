package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * Makes, drops or rebuilds an index.
 *
 * <p>Sources of the locks: <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>, <a
 * href="https://www.postgresql.org/docs/current/sql-dropindex.html">DROP INDEX</a>, <a
 * href="https://www.postgresql.org/docs/current/sql-reindex.html">REINDEX</a>, 13 to 18.
 */
public sealed interface IndexOperation extends Operation {
    /**
     * {@code create index}.
     *
     * @param name its name; empty when the server chooses one
     * @param table its table
     * @param unique whether no two rows may be alike
     * @param concurrently whether others can write meanwhile
     * @param ifNotExists whether one of this name is left as it is
     * @param only whether partitions are left without one
     * @param columns its key columns, in order; an empty text for an expression
     * @param definition its text behind the table: method, columns and options
     */
    record Create(
            Optional<String> name,
            ObjectName table,
            boolean unique,
            boolean concurrently,
            boolean ifNotExists,
            boolean only,
            List<String> columns,
            String definition)
            implements IndexOperation {
        /** Takes a copy. */
        public Create {
            columns = List.copyOf(columns);
        }

        @Override
        public Prediction predict(Known known) {
            Prediction one = Prediction.of(table, concurrently ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.SHARE)
                    .working(Work.SCAN);
            return only ? one : one.withDescendants(table, known);
        }

        @Override
        public Execution execution(int major) {
            return concurrently ? Execution.ALONE : Execution.TRANSACTION;
        }

        @Override
        public List<Made> makes() {
            return name.<List<Made>>map(text -> List.of(new Made.Index(text, table)))
                    .orElse(List.of());
        }
    }

    /**
     * {@code drop index}.
     *
     * @param names their names
     * @param concurrently whether others can use the table meanwhile
     * @param ifExists whether they may be missing
     * @param cascade whether what depends on them goes, too
     */
    record Drop(List<ObjectName> names, boolean concurrently, boolean ifExists, boolean cascade)
            implements IndexOperation {
        /** Takes a copy. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public Prediction predict(Known known) {
            LockMode mode = concurrently ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
            Prediction whole = Prediction.ofAll(names, mode);
            for (ObjectName name : names) {
                whole = whole.with(known.tableOf(name), mode);
            }
            return whole;
        }

        @Override
        public Execution execution(int major) {
            return concurrently ? Execution.ALONE : Execution.TRANSACTION;
        }
    }

    /** What is rebuilt. */
    enum Target {
        /** One index. */
        INDEX,
        /** All indexes of a table. */
        TABLE,
        /** All indexes of a schema. */
        SCHEMA,
        /** All indexes of a database. */
        DATABASE,
        /** The indexes of the catalogs. */
        SYSTEM
    }

    /**
     * {@code reindex}.
     *
     * @param target what is rebuilt
     * @param name its name; empty for the database one is in, since PostgreSQL 16
     * @param concurrently whether others can write meanwhile
     */
    record Reindex(Target target, Optional<ObjectName> name, boolean concurrently) implements IndexOperation {
        @Override
        public Prediction predict(Known known) {
            LockMode mode = concurrently ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.SHARE;
            Prediction whole = Prediction.nothing().working(Work.SCAN);
            return switch (target) {
                case INDEX ->
                    whole.with(name, concurrently ? mode : LockMode.ACCESS_EXCLUSIVE)
                            .with(name.flatMap(known::tableOf), mode);
                case TABLE -> whole.with(name, mode);
                case SCHEMA, DATABASE, SYSTEM -> whole;
            };
        }

        @Override
        public Execution execution(int major) {
            boolean one = target == Target.INDEX || target == Target.TABLE;
            return one && !concurrently ? Execution.TRANSACTION : Execution.ALONE;
        }
    }
}
