package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that have a part in every change of a row.
 *
 * @param key the primary key
 * @param version counts changes
 * @param createdAt when a row was inserted
 * @param updatedAt when it was changed last
 * @param createdBy who inserted it
 * @param updatedBy who changed it last
 * @param deletedAt when it was deleted
 * @param discriminator which subtype it is, in the table of what all subtypes have
 */
record ColumnRoles(
        List<Column<?>> key,
        @Nullable Column<?> version,
        @Nullable Column<?> createdAt,
        @Nullable Column<?> updatedAt,
        @Nullable Column<?> createdBy,
        @Nullable Column<?> updatedBy,
        @Nullable Column<?> deletedAt,
        @Nullable Column<?> discriminator) {
    private static final String SYSTEM_VERSION = "xmin";
    private static final Node NOW = new Node.Text("now()");
    private static final Node ONE = new Node.Text("1");
    private static final Node DEFAULT = new Node.Text("default");

    static ColumnRoles of(Table<?> table) {
        return new ColumnRoles(
                List.copyOf(table.keyColumns()),
                column(table, ColumnFlag.VERSION),
                column(table, ColumnFlag.CREATED_AT),
                column(table, ColumnFlag.UPDATED_AT),
                column(table, ColumnFlag.CREATED_BY),
                column(table, ColumnFlag.UPDATED_BY),
                column(table, ColumnFlag.DELETED_AT),
                column(table, ColumnFlag.DISCRIMINATOR));
    }

    private static @Nullable Column<?> column(Table<?> table, ColumnFlag flag) {
        return table.column(flag).orElse(null);
    }

    /** Whether inserts of records leave a column to the database. */
    static boolean isMadeAtInsert(Column<?> column) {
        return column.has(ColumnFlag.GENERATED)
                || column.has(ColumnFlag.CREATED_AT)
                || column.has(ColumnFlag.UPDATED_AT)
                || (isAuthor(column) && column.has(ColumnFlag.DEFAULT));
    }

    private static boolean isAuthor(Column<?> column) {
        return column.has(ColumnFlag.CREATED_BY) || column.has(ColumnFlag.UPDATED_BY);
    }

    /** Whether an update by a record sets a column: not the key, and not what follows from the change itself. */
    boolean isSetByRecords(Column<?> column) {
        return !isMadeAtInsert(column)
                && !column.has(ColumnFlag.ID)
                && !column.has(ColumnFlag.VERSION)
                && !column.has(ColumnFlag.DISCRIMINATOR)
                && !isAuthor(column)
                && !column.has(ColumnFlag.DELETED_AT);
    }

    /** Whether an upsert lets a row that is there keep its value, or change it by itself. */
    boolean isKeptByUpserts(Column<?> column) {
        return column.has(ColumnFlag.VERSION)
                || column.has(ColumnFlag.CREATED_AT)
                || column.has(ColumnFlag.CREATED_BY)
                || column.has(ColumnFlag.UPDATED_AT);
    }

    /** Whether the version is the number of the transaction that wrote the row. */
    boolean hasSystemVersion() {
        return version != null && isSystemVersion(version);
    }

    /** Whether a column is that number, which no table can have as a column of its own. */
    static boolean isSystemVersion(Column<?> column) {
        return column.has(ColumnFlag.VERSION)
                && column.has(ColumnFlag.GENERATED)
                && column.name().equals(SYSTEM_VERSION);
    }

    /** What an update sets: as asked, and the columns that every change sets, unless they were set by hand. */
    Assignments ofChange(Assignments asked) {
        if (asked.isEmpty() || (version == null && updatedAt == null && updatedBy == null)) {
            return asked;
        }
        Assignments all = asked;
        if (version != null && !version.has(ColumnFlag.GENERATED) && !asked.sets(version)) {
            Node before = version.definition().node();
            all = all.plus(version, new Node.Binary(before, " + ", ONE, Node.Binary.SUM));
        }
        if (updatedAt != null && !asked.sets(updatedAt)) {
            all = all.plus(updatedAt, NOW);
        }
        if (updatedBy != null && updatedBy.has(ColumnFlag.DEFAULT) && !asked.sets(updatedBy)) {
            all = all.plus(updatedBy, DEFAULT); // nobody was named
        }
        return all;
    }

    static Node now() {
        return NOW;
    }
}
