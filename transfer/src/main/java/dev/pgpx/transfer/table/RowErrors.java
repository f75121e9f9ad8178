package dev.pgpx.transfer.table;

import dev.pgpx.database.error.StatementException;
import java.util.Set;

/** Tells what a server refuses because of a row from what it cannot do at all. */
public final class RowErrors {
    /** Data, constraints, cardinality (a row changed twice), check options, limits such as an index row's size, raised by a trigger. */
    private static final Set<String> CLASSES = Set.of("21", "22", "23", "44", "54", "P0");

    private RowErrors() {}

    /**
     * Whether it is a row's fault.
     *
     * @param refused what the server said
     * @return true when another row may be welcome
     */
    public static boolean isOfRow(StatementException refused) {
        return CLASSES.contains(refused.error().sqlState().substring(0, 2));
    }
}
