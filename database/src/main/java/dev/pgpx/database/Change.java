package dev.pgpx.database;

/** What is done to a row. */
public enum Change {
    /** It is inserted. */
    INSERT,
    /** It is updated. */
    UPDATE,
    /** It is deleted. */
    DELETE
}
