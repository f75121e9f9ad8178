package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * Makes, changes or drops something else than a table or an index.
 *
 * <p>Sources of the locks: <a href="https://www.postgresql.org/docs/current/explicit-locking.html">Explicit Locking</a>, and
 * what {@code pg_locks} shows, 13 to 18.
 */
public sealed interface ObjectOperation extends Operation {
    /**
     * {@code create type … as enum}.
     *
     * @param name its name
     * @param labels its labels, in order
     */
    record CreateEnum(ObjectName name, List<String> labels) implements ObjectOperation {
        /** Takes a copy. */
        public CreateEnum {
            labels = List.copyOf(labels);
        }

        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }

        @Override
        public List<Made> makes() {
            return List.of(new Made.Type(name));
        }
    }

    /**
     * {@code alter type … add value}.
     *
     * @param type the type
     * @param label the new label
     * @param ifNotExists whether one that is there is left as it is
     */
    record AddLabel(ObjectName type, String label, boolean ifNotExists) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }

        /**
         * A label can be added in a transaction since PostgreSQL 12, and used when that is committed.
         *
         * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>, Notes.
         */
        @Override
        public Execution execution(int major) {
            return major < 12 ? Execution.ALONE : Execution.COMMIT_BEFORE_USE;
        }

        @Override
        public List<Made> makes() {
            return List.of(new Made.Label(type, label));
        }
    }

    /**
     * {@code alter type … rename value}.
     *
     * @param type the type
     * @param label the label before
     * @param newLabel the label after
     */
    record RenameLabel(ObjectName type, String label, String newLabel) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }
    }

    /**
     * {@code create view} and {@code create materialized view}.
     *
     * @param name its name
     * @param orReplace whether it takes the place of another
     * @param materialized whether it is stored
     * @param ifNotExists whether one that is there is left as it is
     */
    record CreateView(ObjectName name, boolean orReplace, boolean materialized, boolean ifNotExists)
            implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return orReplace ? Prediction.of(name, LockMode.ACCESS_EXCLUSIVE) : Prediction.nothing();
        }

        @Override
        public List<Made> makes() {
            return List.of(new Made.Relation(name));
        }
    }

    /**
     * {@code create sequence}.
     *
     * @param name its name
     * @param ifNotExists whether one that is there is left as it is
     */
    record CreateSequence(ObjectName name, boolean ifNotExists) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }

        @Override
        public List<Made> makes() {
            return List.of(new Made.Relation(name));
        }
    }

    /** What is done to something that belongs to a table. */
    enum Verb {
        /** It is made. */
        CREATE,
        /** It is changed. */
        ALTER,
        /** It is dropped. */
        DROP
    }

    /** What belongs to a table. */
    enum Part {
        /** A trigger. */
        TRIGGER,
        /** A rule. */
        RULE,
        /** A policy. */
        POLICY,
        /** Extended statistics. */
        STATISTICS
    }

    /**
     * {@code create trigger}, {@code drop policy} and their like.
     *
     * @param verb what is done
     * @param part to what
     * @param name its name
     * @param table its table; empty where the statement does not name it
     */
    record OfTable(Verb verb, Part part, String name, Optional<ObjectName> table) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            boolean trigger = part == Part.TRIGGER && verb == Verb.CREATE;
            LockMode mode = trigger
                    ? LockMode.SHARE_ROW_EXCLUSIVE
                    : part == Part.STATISTICS ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
            return Prediction.nothing().with(table, mode);
        }
    }

    /**
     * {@code create database}, {@code drop schema}, {@code alter function} and their like.
     *
     * @param verb what is done
     * @param kind to what, in lower case: {@code database}
     * @param name its name; empty where it has none that is a name
     * @param forgiving whether it has {@code if exists}, {@code if not exists} or {@code or replace}
     * @param cascade whether what depends on it goes, too
     * @param alone whether no transaction can hold it
     */
    record OfKind(Verb verb, String kind, Optional<ObjectName> name, boolean forgiving, boolean cascade, boolean alone)
            implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }

        @Override
        public Execution execution(int major) {
            return alone ? Execution.ALONE : Execution.TRANSACTION;
        }
    }

    /**
     * {@code create domain} and {@code alter domain}.
     *
     * @param verb what is done
     * @param name its name
     * @param constraint the constraint that is added
     */
    record OfDomain(Verb verb, ObjectName name, Optional<Constraint> constraint) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            boolean scans = verb == Verb.ALTER
                    && constraint.filter(Constraint::checksRows).isPresent();
            return Prediction.nothing().working(scans ? Work.SCAN : Work.CATALOG);
        }

        @Override
        public List<Made> makes() {
            return verb == Verb.CREATE ? List.of(new Made.Type(name)) : List.of();
        }
    }

    /**
     * {@code create publication} and {@code alter publication}.
     *
     * @param verb what is done
     * @param name its name
     * @param tables the tables that the statement names
     */
    record OfPublication(Verb verb, String name, List<ObjectName> tables) implements ObjectOperation {
        /** Takes a copy. */
        public OfPublication {
            tables = List.copyOf(tables);
        }

        @Override
        public Prediction predict(Known known) {
            return Prediction.ofAll(tables, LockMode.SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /**
     * {@code comment on}.
     *
     * @param relation the relation, or that of the column; empty for anything else
     */
    record Comment(Optional<ObjectName> relation) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing().with(relation, LockMode.SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /**
     * {@code grant} and {@code revoke}.
     *
     * @param given whether something is given
     */
    record Privilege(boolean given) implements ObjectOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }
    }
}
