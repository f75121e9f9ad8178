package dev.pgpx.faults.contestant;

import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A row whose content follows from its key, so that the row of another is recognised.
 *
 * @param key 1 to {@link #COUNT}
 * @param content says the key twice
 */
@Table
public record Item(@Id long key, String content) {
    /** How many items there are. */
    public static final int COUNT = 1_000;

    private static final long FACTOR = 7_919;

    /**
     * The item that a key must lead to.
     *
     * @param key the key
     * @return the item
     */
    public static Item of(long key) {
        return new Item(key, "item " + key + " is " + key * FACTOR);
    }

    /**
     * The key of any item.
     *
     * @return 1 to {@link #COUNT}, by chance
     */
    public static long anyKey() {
        return ThreadLocalRandom.current().nextLong(COUNT) + 1;
    }
}
