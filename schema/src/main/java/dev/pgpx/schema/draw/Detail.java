package dev.pgpx.schema.draw;

/** Which columns a drawing shows. */
public enum Detail {
    /** All of them. */
    COLUMNS,
    /** Those of primary and foreign keys, and those that changed. */
    KEYS,
    /** None: the names of the tables only. */
    NAMES
}
