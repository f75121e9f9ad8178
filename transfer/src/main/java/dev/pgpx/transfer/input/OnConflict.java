package dev.pgpx.transfer.input;

/** What is done with a row whose key another row has already. */
public enum OnConflict {
    /** It is refused, as any row that breaks a constraint. */
    FAIL,
    /** It is left out, whichever unique constraint is concerned. */
    DO_NOTHING,
    /** The other row gets its values; the key is the primary key, or else the only unique constraint, of which the file has all columns. */
    UPDATE
}
