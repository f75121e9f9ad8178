package dev.pgpx.query;

/** What an update by records sets. */
final class RecordChange {
    private RecordChange() {}

    /** All that records set. */
    static <E> Assignments all(Table<E> table, E record) {
        RecordValues<E> values = new RecordValues<>(table, record);
        Assignments all = Assignments.NONE;
        for (Column<?> column : table.columns()) {
            if (table.roles().isSetByRecords(column)) {
                all = all.plus(column, values.of(column));
            }
        }
        return all;
    }

    /** What differs between two records of the same row. */
    static <E> Assignments between(Table<E> table, E before, E after) {
        RecordValues<E> old = new RecordValues<>(table, before);
        RecordValues<E> changed = new RecordValues<>(table, after);
        for (Column<?> column : table.roles().key()) {
            if (!old.isSame(column, changed)) {
                throw QueryException.of("PGPX-1125", table.name(), column.name());
            }
        }
        Assignments all = Assignments.NONE;
        for (Column<?> column : table.columns()) {
            if (table.roles().isSetByRecords(column) && !old.isSame(column, changed)) {
                all = all.plus(column, changed.of(column));
            }
        }
        return all;
    }
}
