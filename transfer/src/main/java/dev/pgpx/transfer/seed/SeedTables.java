package dev.pgpx.transfer.seed;

import dev.pgpx.database.Database;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.transfer.table.TableReader;
import dev.pgpx.transfer.table.TableShape;
import dev.pgpx.types.error.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The tables that records name, each looked for once; of one that there is not the first place is told. */
final class SeedTables {
    private final TableReader reader;
    private final Consumer<Problem> problems;
    private final Map<TableName, Optional<TableShape>> known = new HashMap<>();

    SeedTables(Database database, Consumer<Problem> problems) {
        this.reader = new TableReader(database);
        this.problems = problems;
    }

    /** The table. */
    Optional<TableShape> find(TableName name, String place) {
        Optional<TableShape> table = known.get(name);
        if (table == null) {
            table = reader.find(name);
            known.put(name, table);
            if (table.isEmpty()) {
                problems.accept(reader.nearest(name)
                        .map(nearest -> TransferException.problem("PGPX-2305", name, nearest))
                        .orElseGet(() -> TransferException.problem("PGPX-2304", name))
                        .at(place));
            }
        }
        return table;
    }
}
