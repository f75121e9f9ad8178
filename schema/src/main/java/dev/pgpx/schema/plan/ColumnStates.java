package dev.pgpx.schema.plan;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;

/** Columns as they are between the steps of a plan. */
final class ColumnStates {
    private ColumnStates() {}

    /** With a default or identity that is told elsewhere. */
    static ColumnFact given(ColumnFact column) {
        boolean given =
                column.value() instanceof ColumnValue.DefaultValue || column.value() instanceof ColumnValue.Identity;
        ColumnValue value = given ? ColumnValue.Given.GIVEN : column.value();
        return with(column, column.type(), value, column.storage());
    }

    /** As it is when it has got the type of another back. */
    static ColumnFact typed(ColumnFact was, ColumnFact now) {
        ColumnFact.Storage storage = was.storage();
        return with(
                was,
                now.type(),
                was.value(),
                new ColumnFact.Storage(
                        now.storage().collation(),
                        now.storage().method(),
                        storage.compression(),
                        storage.statistics(),
                        storage.parameters(),
                        storage.options()));
    }

    private static ColumnFact with(ColumnFact column, String type, ColumnValue value, ColumnFact.Storage storage) {
        return new ColumnFact(
                column.table(),
                column.position(),
                column.name(),
                type,
                column.nullable(),
                value,
                column.inherited(),
                storage);
    }
}
