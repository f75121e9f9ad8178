package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.TableFact.Persistence;
import dev.pgpx.schema.fact.TableFact.RowSecurity;
import java.util.Optional;

/** Tables that differ in one property. */
final class TableCopies {
    private TableCopies() {}

    static TableFact partitioned(TableFact table, String key) {
        return of(table, table.persistence(), Optional.of(key), table.security());
    }

    static TableFact unlogged(TableFact table) {
        return of(table, Persistence.UNLOGGED, table.partitionKey(), table.security());
    }

    static TableFact secured(TableFact table) {
        RowSecurity security =
                new RowSecurity(/* enabled= */ true, table.security().forced());
        return of(table, table.persistence(), table.partitionKey(), security);
    }

    private static TableFact of(
            TableFact table, Persistence persistence, Optional<String> partitionKey, RowSecurity security) {
        return new TableFact(
                table.name(),
                persistence,
                table.type(),
                table.parents(),
                partitionKey,
                table.method(),
                table.tablespace(),
                table.parameters(),
                security,
                table.foreign());
    }
}
