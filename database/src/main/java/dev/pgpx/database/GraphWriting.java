package dev.pgpx.database;

/** The part of {@link Database} that writes records together with what they are related to. */
abstract sealed class GraphWriting extends BulkWriting permits Database {
    GraphWriting() {}
}
