package dev.pgpx.transfer.output;

import dev.pgpx.database.Database;
import dev.pgpx.transfer.table.TableName;

/** What is exported. */
sealed interface Rows permits TableRows, QueryRows {
    /** The same, for another table. */
    Rows into(TableName table);

    /** Finds its columns. */
    FoundRows find(Database database);
}
