package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * One sub-command of {@code alter table} and its like. Immutable.
 *
 * <p>Source of the locks: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, 13 to 18.
 */
public sealed interface TableChange {
    /**
     * What it will do to others.
     *
     * @param table the relation that it changes
     * @param known what is known of the database
     * @return the locks and the work
     */
    default Prediction predict(ObjectName table, Known known) {
        return Prediction.of(table, LockMode.ACCESS_EXCLUSIVE);
    }

    /**
     * Whether tables that inherit from the table are changed with it, unless {@code only} stands before its name.
     *
     * @return false for what belongs to one relation alone
     */
    default boolean isInherited() {
        return true;
    }

    /**
     * {@code add column}.
     *
     * @param column the column
     * @param ifNotExists whether one that is there is left as it is
     */
    record AddColumn(Column column, boolean ifNotExists) implements TableChange {
        /**
         * Whether each row gets a value of its own, so that the table is written anew.
         *
         * @param major the major version of the server
         * @return true for serial, identity and stored generated columns, and defaults that are or may be volatile
         */
        public boolean rewrites(int major) {
            return column.isSerial()
                    || column.generated() == Column.Generated.IDENTITY
                    || column.generated() == Column.Generated.STORED
                    || (column.generated() == Column.Generated.UNSAID && major < 18)
                    || hasVolatileDefault();
        }

        /**
         * Whether its default must be computed for each row.
         *
         * @return true when it calls a function that is, or may be, volatile
         */
        public boolean hasVolatileDefault() {
            return column.defaultValue().filter(Volatility::isVolatile).isPresent();
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            Prediction whole = Prediction.of(table, LockMode.ACCESS_EXCLUSIVE)
                    .working(rewrites(known.major()) ? Work.REWRITE : Work.CATALOG);
            for (Constraint constraint : column.constraints()) {
                boolean scans = constraint.kind() == Constraint.Kind.CHECK || constraint.buildsIndex();
                whole = whole.with(constraint.references(), LockMode.SHARE_ROW_EXCLUSIVE)
                        .working(scans ? Work.SCAN : Work.CATALOG);
            }
            return whole;
        }
    }

    /**
     * {@code drop column}.
     *
     * @param column its name
     * @param ifExists whether it may be missing
     * @param cascade whether what depends on it goes, too
     */
    record DropColumn(String column, boolean ifExists, boolean cascade) implements TableChange {
        @Override
        public Prediction predict(ObjectName table, Known known) {
            Prediction own = Prediction.of(table, LockMode.ACCESS_EXCLUSIVE);
            return cascade ? own.and(Prediction.ofAll(known.viewsOf(table, column), LockMode.ACCESS_EXCLUSIVE)) : own;
        }
    }

    /**
     * {@code alter column … type}.
     *
     * @param column its name
     * @param type the new type
     * @param using the expression that converts
     */
    record SetType(String column, TypeName type, Optional<String> using) implements TableChange {
        /**
         * Whether the values stay as they are stored.
         *
         * @param table the table
         * @param known what is known of the database
         * @return false when the type before is unknown
         */
        public boolean isFree(ObjectName table, Known known) {
            boolean plain =
                    using.isEmpty() || using.get().equals(column) || using.get().startsWith(column + "::");
            return plain
                    && known.typeOf(table, column)
                            .filter(before -> TypeChange.isFree(before, type))
                            .isPresent();
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            return Prediction.of(table, LockMode.ACCESS_EXCLUSIVE)
                    .working(isFree(table, known) ? Work.CATALOG : Work.REWRITE);
        }
    }

    /**
     * {@code alter column … set default}.
     *
     * @param column its name
     * @param expression the default
     */
    record SetDefault(String column, String expression) implements TableChange {}

    /**
     * {@code alter column … drop default}.
     *
     * @param column its name
     */
    record DropDefault(String column) implements TableChange {}

    /**
     * {@code alter column … set not null}.
     *
     * @param column its name
     */
    record SetNotNull(String column) implements TableChange {
        @Override
        public Prediction predict(ObjectName table, Known known) {
            return Prediction.of(table, LockMode.ACCESS_EXCLUSIVE)
                    .working(known.provesNotNull(table, column) ? Work.CATALOG : Work.SCAN);
        }
    }

    /**
     * {@code alter column … drop not null}.
     *
     * @param column its name
     */
    record DropNotNull(String column) implements TableChange {}

    /**
     * {@code add constraint}.
     *
     * @param constraint the constraint
     */
    record AddConstraint(Constraint constraint) implements TableChange {
        @Override
        public Prediction predict(ObjectName table, Known known) {
            boolean key = constraint.kind() == Constraint.Kind.FOREIGN_KEY;
            return Prediction.of(table, key ? LockMode.SHARE_ROW_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE)
                    .with(constraint.references(), LockMode.SHARE_ROW_EXCLUSIVE)
                    .working(constraint.checksRows() ? Work.SCAN : Work.CATALOG);
        }
    }

    /**
     * {@code validate constraint}.
     *
     * @param constraint its name
     */
    record ValidateConstraint(String constraint) implements TableChange {
        @Override
        public Prediction predict(ObjectName table, Known known) {
            return Prediction.of(table, LockMode.SHARE_UPDATE_EXCLUSIVE)
                    .with(known.referenced(table, constraint), LockMode.ROW_SHARE)
                    .working(Work.SCAN);
        }
    }

    /**
     * {@code drop constraint}.
     *
     * @param constraint its name
     * @param ifExists whether it may be missing
     * @param cascade whether what depends on it goes, too
     */
    record DropConstraint(String constraint, boolean ifExists, boolean cascade) implements TableChange {
        @Override
        public Prediction predict(ObjectName table, Known known) {
            return Prediction.of(table, LockMode.ACCESS_EXCLUSIVE)
                    .with(known.referenced(table, constraint), LockMode.ACCESS_EXCLUSIVE);
        }
    }

    /**
     * {@code rename column}.
     *
     * @param column its name before
     * @param newName its name after
     */
    record RenameColumn(String column, String newName) implements TableChange {}

    /**
     * {@code rename constraint}.
     *
     * @param constraint its name before
     * @param newName its name after
     */
    record RenameConstraint(String constraint, String newName) implements TableChange {}

    /**
     * {@code rename to}.
     *
     * @param newName the name of the relation after
     */
    record RenameTo(String newName) implements TableChange {
        @Override
        public boolean isInherited() {
            return false;
        }
    }

    /**
     * {@code set schema}.
     *
     * @param schema the schema after
     */
    record SetSchema(String schema) implements TableChange {
        @Override
        public boolean isInherited() {
            return false;
        }
    }

    /**
     * {@code attach partition}, of a table or an index.
     *
     * @param partition what becomes a part
     */
    record AttachPartition(ObjectName partition) implements TableChange {
        @Override
        public boolean isInherited() {
            return false;
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            return Prediction.of(table, LockMode.SHARE_UPDATE_EXCLUSIVE)
                    .with(partition, LockMode.ACCESS_EXCLUSIVE)
                    .working(Work.SCAN);
        }
    }

    /**
     * {@code detach partition}.
     *
     * @param partition what is a part no more
     * @param concurrently whether the table stays usable; since PostgreSQL 14
     * @param finish whether a detachment that was interrupted is completed
     */
    record DetachPartition(ObjectName partition, boolean concurrently, boolean finish) implements TableChange {
        @Override
        public boolean isInherited() {
            return false;
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            LockMode mode = concurrently || finish ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE;
            boolean weak = known.major() < 14;
            return Prediction.of(table, mode)
                    .with(partition, weak ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE);
        }
    }

    /**
     * {@code inherit} and {@code no inherit}.
     *
     * @param parent the other table
     * @param add whether it becomes a parent
     */
    record Inherit(ObjectName parent, boolean add) implements TableChange {
        @Override
        public boolean isInherited() {
            return false;
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            Prediction own = Prediction.of(table, LockMode.ACCESS_EXCLUSIVE);
            return add ? own.with(parent, LockMode.SHARE_UPDATE_EXCLUSIVE) : own;
        }
    }

    /**
     * {@code set (…)} and {@code reset (…)}, of the relation itself.
     *
     * @param names the names of the options
     */
    record StorageOptions(List<String> names) implements TableChange {
        /** Takes a copy. */
        public StorageOptions {
            names = List.copyOf(names);
        }

        @Override
        public boolean isInherited() {
            return false;
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            boolean strong = names.contains("user_catalog_table")
                    || names.contains("security_barrier")
                    || names.contains("security_invoker")
                    || names.contains("check_option");
            return Prediction.of(table, strong ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /**
     * Anything else.
     *
     * @param setting what is set
     * @param name the column, trigger, rule or constraint that it is about
     */
    record Set(Setting setting, Optional<String> name) implements TableChange {
        @Override
        public boolean isInherited() {
            return false;
        }

        @Override
        public Prediction predict(ObjectName table, Known known) {
            return Prediction.of(table, setting.mode()).working(setting.work());
        }
    }
}
