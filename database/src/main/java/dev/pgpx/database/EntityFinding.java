package dev.pgpx.database;

/** The part of {@link Database} that finds records by table and key. */
abstract sealed class EntityFinding permits EntityWriting {
    EntityFinding() {}

    /** This object, with all its parts. */
    abstract Database database();
}
