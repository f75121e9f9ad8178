package dev.pgpx.jackson2;

/** What becomes of a relation to one record in JSON. */
public enum RelationForm {
    /** The record where it is loaded, else its key. */
    LOADED,
    /** Its key, loaded or not; the record only where no key is known. */
    KEY
}
