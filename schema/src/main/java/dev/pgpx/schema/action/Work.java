package dev.pgpx.schema.action;

/** What a statement does to the rows of the table that it locks. */
public enum Work {
    /** Nothing: only the catalogs change, however large the table is. */
    CATALOG,
    /** Reads them all, to check them or to build an index. */
    SCAN,
    /** Writes them all anew. */
    REWRITE
}
