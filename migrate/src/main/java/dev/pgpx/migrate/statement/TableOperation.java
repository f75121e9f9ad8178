package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes or changes a table, or another relation that {@code alter table} understands.
 *
 * <p>Sources of the locks: <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>, <a
 * href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, <a
 * href="https://www.postgresql.org/docs/current/explicit-locking.html">Explicit Locking</a>, 13 to 18.
 */
public sealed interface TableOperation extends Operation {
    /**
     * {@code create table}.
     *
     * @param table its name
     * @param ifNotExists whether one that is there is left as it is
     * @param temporary whether it goes with the session
     * @param foreign whether its rows are elsewhere
     * @param asQuery whether a query fills it
     * @param fromTemplate whether columns, and perhaps keys, come from another table: {@code like}
     * @param columns its columns, in order; none when a query, a type or another table says them
     * @param constraints the constraints of the table
     * @param partitionOf the table that it is a part of
     * @param parents the tables that it inherits from
     */
    record Create(
            ObjectName table,
            boolean ifNotExists,
            boolean temporary,
            boolean foreign,
            boolean asQuery,
            boolean fromTemplate,
            List<Column> columns,
            List<Constraint> constraints,
            Optional<ObjectName> partitionOf,
            List<ObjectName> parents)
            implements TableOperation {
        /** Takes copies. */
        public Create {
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
            parents = List.copyOf(parents);
        }

        /**
         * All constraints, those of the columns first.
         *
         * @return them
         */
        public List<Constraint> allConstraints() {
            List<Constraint> all = new ArrayList<>();
            columns.forEach(column -> all.addAll(column.constraints()));
            all.addAll(constraints);
            return all;
        }

        @Override
        public Prediction predict(Known known) {
            Prediction whole = Prediction.ofAll(parents, LockMode.SHARE_UPDATE_EXCLUSIVE)
                    .with(partitionOf, LockMode.ACCESS_EXCLUSIVE);
            for (Constraint constraint : allConstraints()) {
                if (!constraint.references().equals(Optional.of(table))) {
                    whole = whole.with(constraint.references(), LockMode.SHARE_ROW_EXCLUSIVE);
                }
            }
            return whole;
        }

        @Override
        public List<Made> makes() {
            return List.of(new Made.Relation(table));
        }
    }

    /** What {@code alter} names. */
    enum Kind {
        /** A table. */
        TABLE,
        /** A foreign table. */
        FOREIGN_TABLE,
        /** A view. */
        VIEW,
        /** A materialized view. */
        MATERIALIZED_VIEW,
        /** A sequence. */
        SEQUENCE,
        /** An index. */
        INDEX
    }

    /**
     * A sub-command and where it stands.
     *
     * @param offset where it begins in the statement, in characters from 0
     * @param change what it does
     */
    record Placed(int offset, TableChange change) {}

    /**
     * {@code alter table}, {@code alter index} and their like.
     *
     * @param kind what is named
     * @param table its name
     * @param ifExists whether it may be missing
     * @param only whether tables that inherit from it are left as they are
     * @param changes its sub-commands, in order
     */
    record Alter(Kind kind, ObjectName table, boolean ifExists, boolean only, List<Placed> changes)
            implements TableOperation {
        /** Takes a copy. */
        public Alter {
            changes = List.copyOf(changes);
        }

        @Override
        public Prediction predict(Known known) {
            Prediction whole = Prediction.nothing();
            for (Placed placed : changes) {
                TableChange change = placed.change();
                Prediction one = kind == Kind.INDEX ? ofIndex(change, known) : change.predict(table, known);
                whole = whole.and(only || !change.isInherited() ? one : one.withDescendants(table, known));
            }
            return whole;
        }

        /**
         * An index is renamed, and its statistics are set, while it is used.
         *
         * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>.
         */
        private Prediction ofIndex(TableChange change, Known known) {
            if (change instanceof TableChange.RenameTo) {
                return Prediction.of(table, LockMode.SHARE_UPDATE_EXCLUSIVE);
            }
            if (change instanceof TableChange.AttachPartition attach) {
                return Prediction.of(table, LockMode.ACCESS_EXCLUSIVE)
                        .with(attach.partition(), LockMode.ACCESS_EXCLUSIVE);
            }
            return change.predict(table, known);
        }

        @Override
        public Execution execution(int major) {
            boolean alone = changes.stream()
                    .anyMatch(placed ->
                            placed.change() instanceof TableChange.DetachPartition detach && detach.concurrently());
            return alone ? Execution.ALONE : Execution.TRANSACTION;
        }

        @Override
        public List<Made> makes() {
            List<Made> made = new ArrayList<>();
            for (Placed placed : changes) {
                if (placed.change() instanceof TableChange.AddColumn add) {
                    made.add(new Made.Column(table, add.column().name()));
                } else if (placed.change() instanceof TableChange.AddConstraint add) {
                    Constraint constraint = add.constraint();
                    constraint
                            .name()
                            .ifPresent(name -> made.add(
                                    new Made.Constraint(table, name, !constraint.notValid() && constraint.enforced())));
                } else if (placed.change() instanceof TableChange.ValidateConstraint validate) {
                    made.add(new Made.Constraint(table, validate.constraint(), true));
                }
            }
            return made;
        }
    }

    /**
     * {@code truncate}.
     *
     * @param tables the tables
     * @param cascade whether tables that refer to them are emptied, too
     */
    record Truncate(List<ObjectName> tables, boolean cascade) implements TableOperation {
        /** Takes a copy. */
        public Truncate {
            tables = List.copyOf(tables);
        }

        @Override
        public Prediction predict(Known known) {
            Prediction whole = Prediction.ofAll(tables, LockMode.ACCESS_EXCLUSIVE);
            for (ObjectName table : tables) {
                whole = whole.withDescendants(table, known);
            }
            return cascade ? withReferrers(whole, known) : whole;
        }

        /** With the tables that refer to them, and those that refer to these. */
        private static Prediction withReferrers(Prediction emptied, Known known) {
            Prediction whole = emptied;
            for (dev.pgpx.schema.action.Lock lock : emptied.locks()) {
                whole = whole.and(Prediction.ofAll(known.referrersOf(lock.relation()), lock.mode()));
            }
            return whole.locks().size() == emptied.locks().size() ? whole : withReferrers(whole, known);
        }
    }

    /**
     * {@code drop table}, {@code drop view} and their like.
     *
     * @param kind what is dropped
     * @param names their names
     * @param ifExists whether they may be missing
     * @param cascade whether what depends on them goes, too
     */
    record Drop(Kind kind, List<ObjectName> names, boolean ifExists, boolean cascade) implements TableOperation {
        /** Takes a copy. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public Prediction predict(Known known) {
            Prediction whole = Prediction.ofAll(names, LockMode.ACCESS_EXCLUSIVE);
            for (ObjectName name : names) {
                whole = whole.withDescendants(name, known);
                whole = whole.and(Prediction.ofAll(known.referencedBy(name), LockMode.ACCESS_EXCLUSIVE));
                whole = whole.with(known.partitioned(name), LockMode.ACCESS_EXCLUSIVE);
                if (cascade) {
                    whole = whole.and(Prediction.ofAll(known.referrersOf(name), LockMode.ACCESS_EXCLUSIVE))
                            .and(Prediction.ofAll(known.viewsOf(name, ""), LockMode.ACCESS_EXCLUSIVE));
                }
            }
            return whole;
        }
    }

    /**
     * {@code lock table}.
     *
     * @param tables the tables
     * @param mode the mode
     */
    record Lock(List<ObjectName> tables, LockMode mode) implements TableOperation {
        /** Takes a copy. */
        public Lock {
            tables = List.copyOf(tables);
        }

        @Override
        public Prediction predict(Known known) {
            Prediction whole = Prediction.ofAll(tables, mode);
            for (ObjectName table : tables) {
                whole = whole.withDescendants(table, known);
            }
            return whole;
        }
    }
}
