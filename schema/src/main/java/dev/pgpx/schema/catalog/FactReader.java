package dev.pgpx.schema.catalog;

/** Reads the facts of one system catalog, or of a few that belong together. Readers run in a fixed order, one after the other. */
@FunctionalInterface
interface FactReader {
    /**
     * Reads.
     *
     * @param catalog asks the server
     * @param found takes what was found
     */
    void read(Catalog catalog, Found found);
}
