package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.IndexFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drops things, with their parts and what is said of them. What else depends on them is named, and keeps them from being dropped
 * unless {@link #cascade} is said. Reads the whole schema. Immutable.
 */
public final class DropOperation extends SchemaOperation {
    private final List<FactKey> keys;
    private final boolean cascade;
    private final boolean ifPresent;
    private final boolean concurrently;

    DropOperation(List<FactKey> keys, boolean cascade, boolean ifPresent, boolean concurrently) {
        this.keys = List.copyOf(keys);
        this.cascade = cascade;
        this.ifPresent = ifPresent;
        this.concurrently = concurrently;
    }

    /**
     * The same, dropping what depends on it, too. That is only what {@link #alsoDropped} lists: each has a statement of its own.
     *
     * @return an operation that drops more
     */
    public DropOperation cascade() {
        return new DropOperation(keys, true, ifPresent, concurrently);
    }

    /**
     * The same, doing nothing about what is not there.
     *
     * @return an operation that does not fail for that
     */
    public DropOperation ifPresent() {
        return new DropOperation(keys, cascade, true, concurrently);
    }

    /**
     * The same for indexes, while others read and write the table. It cannot run in a transaction.
     *
     * @return an operation for indexes
     */
    public DropOperation concurrently() {
        return new DropOperation(keys, cascade, ifPresent, true);
    }

    /**
     * What else has to go, because it depends on what is dropped.
     *
     * @param database the database
     * @return its keys, in order; none when nothing does
     * @throws SchemaException when there is nothing to drop
     */
    public List<FactKey> alsoDropped(Database database) {
        Inventory inventory = Inventory.whole(database);
        return List.copyOf(new Dependents(inventory.facts(), present(inventory)).others());
    }

    @Override
    List<Piece> pieces(Database database) {
        Inventory inventory = Inventory.whole(database);
        List<FactKey> present = present(inventory);
        Dependents dependents = new Dependents(inventory.facts(), present);
        if (!cascade && !dependents.others().isEmpty()) {
            String others = dependents.others().stream().map(FactKey::toString).collect(Collectors.joining(", "));
            throw SchemaException.of("PGPX-3057", text(present), others);
        }
        int server = Inventory.version(database);
        if (concurrently) {
            return concurrently(inventory, present, new RenderOptions(server, /* concurrentIndexes= */ true));
        }
        return Changes.pieces(Changes.plan(inventory.facts(), dependents.rest(), server));
    }

    private List<Piece> concurrently(Inventory inventory, List<FactKey> present, RenderOptions options) {
        List<Piece> pieces = new ArrayList<>();
        for (FactKey key : present) {
            Fact fact = inventory.facts().exact(key).orElseThrow();
            if (fact instanceof IndexFact) {
                DropActions.of(fact, options).forEach(action -> pieces.add(Piece.of(action, toString())));
            }
        }
        return pieces;
    }

    private List<FactKey> present(Inventory inventory) {
        List<FactKey> present = new ArrayList<>();
        for (FactKey key : keys) {
            FactKey there = inventory.key(key);
            if (inventory.facts().exact(there).isPresent()) {
                present.add(there);
            } else if (!ifPresent) {
                throw SchemaException.of("PGPX-3058", key);
            }
        }
        return present;
    }

    private static String text(List<FactKey> keys) {
        return keys.stream().map(FactKey::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "drop " + text(keys);
    }
}
