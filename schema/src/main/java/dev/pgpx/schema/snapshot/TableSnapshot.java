package dev.pgpx.schema.snapshot;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * What a snapshot says of a record.
 *
 * @param source where it was read
 * @param record the record
 * @param table its table
 * @param history the table that holds its history; empty without one
 * @param columns its columns, in order
 * @param comment the comment on the table
 * @param primaryKey the columns of its primary key, in order
 * @param constraints its constraints; empty in a snapshot that tells them by columns and primary key only
 * @param enums the enum types of its columns
 * @param joinTables the join tables that it owns
 */
record TableSnapshot(
        String source,
        String record,
        ObjectName table,
        Optional<String> comment,
        Optional<ObjectName> history,
        List<Column> columns,
        List<String> primaryKey,
        List<Constraint> constraints,
        List<EnumFact> enums,
        List<JoinTable> joinTables) {

    record Column(
            String name,
            String type,
            boolean nullable,
            ColumnValue value,
            Optional<ObjectName> sequence,
            Optional<String> comment,
            boolean hidden,
            boolean unique,
            Optional<Reference> reference) {}

    /** What a constraint demands follows from its kind; members of other kinds are absent. */
    record Constraint(
            Kind kind,
            String name,
            List<String> columns,
            boolean nullsNotDistinct,
            Optional<String> condition,
            Optional<Reference> reference,
            DeleteRule onDelete,
            String sql) {
        enum Kind {
            PRIMARY_KEY,
            UNIQUE,
            FOREIGN_KEY,
            CHECK,
            EXCLUSION
        }

        /** Whether an index of its name stands behind it. */
        boolean hasIndex() {
            return kind == Kind.PRIMARY_KEY || kind == Kind.UNIQUE || kind == Kind.EXCLUSION;
        }
    }

    /** What columns point to: as many columns of another table. */
    record Reference(ObjectName table, List<String> columns) {}

    /** The same without join tables, which another table of the record has. Enum types of its columns it needs itself. */
    TableSnapshot alone() {
        return new TableSnapshot(
                source, record, table, comment, history, columns, primaryKey, constraints, enums, List.of());
    }

    record JoinTable(ObjectName name, List<Column> columns) {}
}
