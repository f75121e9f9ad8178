package dev.pgpx.database.error;

/** How a transaction ended. */
public enum Outcome {
    /** All of it is kept. */
    COMMITTED,

    /** None of it is kept. */
    ROLLED_BACK,

    /** Nobody can tell. */
    UNKNOWN
}
