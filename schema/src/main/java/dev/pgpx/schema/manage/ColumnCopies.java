package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;

/** Columns that differ in one property. */
final class ColumnCopies {
    private ColumnCopies() {}

    static ColumnFact typed(ColumnFact column, String type) {
        return of(column, type, column.nullable(), column.value());
    }

    static ColumnFact nullable(ColumnFact column, boolean nullable) {
        return of(column, column.type(), nullable, column.value());
    }

    static ColumnFact valued(ColumnFact column, ColumnValue value) {
        return of(column, column.type(), column.nullable(), value);
    }

    private static ColumnFact of(ColumnFact column, String type, boolean nullable, ColumnValue value) {
        return new ColumnFact(
                column.table(),
                column.position(),
                column.name(),
                type,
                nullable,
                value,
                column.inherited(),
                column.storage());
    }
}
