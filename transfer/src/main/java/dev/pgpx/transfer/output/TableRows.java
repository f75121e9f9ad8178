package dev.pgpx.transfer.output;

import dev.pgpx.database.Database;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.transfer.table.TableReader;
import dev.pgpx.transfer.table.TableShape;
import org.jspecify.annotations.Nullable;

/** The rows of a table; statements name it, unless another is named for them. */
record TableRows(TableName name, @Nullable TableName target) implements Rows {
    TableRows(TableName name) {
        this(name, null);
    }

    @Override
    public Rows into(TableName table) {
        return new TableRows(name, table);
    }

    @Override
    public FoundRows find(Database database) {
        TableReader tables = new TableReader(database);
        TableShape table = tables.find(name).orElseThrow(() -> tables.nearest(name)
                .map(nearest -> TransferException.of("PGPX-2305", name, nearest))
                .orElseGet(() -> TransferException.of("PGPX-2304", name)));
        return new FoundRows(
                table.name().sql() + " q",
                target == null ? table.name() : target,
                table.writable().stream()
                        .map(column -> new FoundRows.Found(column, "q." + column.sql()))
                        .toList());
    }
}
