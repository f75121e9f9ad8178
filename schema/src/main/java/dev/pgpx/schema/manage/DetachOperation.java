package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.ddl.RelationActions;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.PartitionFact;
import java.util.List;

/** Takes a partition out of its table; it stays, with its rows, as a table of its own. Immutable. */
public final class DetachOperation extends SchemaOperation {
    /** Servers before lock both tables. */
    private static final int CONCURRENTLY = 14;

    private final PartitionFact partition;
    private final boolean concurrently;

    DetachOperation(PartitionFact partition, boolean concurrently) {
        this.partition = partition;
        this.concurrently = concurrently;
    }

    /**
     * The same while others read and write the table (servers from 14). It cannot run in a transaction, and waits for all that
     * use the table. When it fails on its way, the partition is about to be detached: {@link Operations#finishDetaching} ends
     * that.
     *
     * @return an operation that locks less
     */
    public DetachOperation concurrently() {
        return new DetachOperation(partition, true);
    }

    @Override
    List<Piece> pieces(Database database) {
        if (concurrently) {
            int server = Inventory.version(database);
            if (server < CONCURRENTLY) {
                throw SchemaException.of("PGPX-3066", partition.table(), server);
            }
        }
        List<Action> actions = concurrently
                ? List.of(RelationActions.detachConcurrently(partition))
                : DropActions.of(partition, RenderOptions.DEFAULT);
        return actions.stream().map(action -> Piece.of(action, toString())).toList();
    }

    @Override
    public String toString() {
        return "detach partition " + partition.table() + (concurrently ? " concurrently" : "");
    }
}
