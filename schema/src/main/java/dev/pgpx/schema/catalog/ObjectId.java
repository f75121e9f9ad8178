package dev.pgpx.schema.catalog;

/**
 * What the catalogs call an object.
 *
 * @param catalog the object id of the system catalog that it is in
 * @param id its object id
 * @param part the number of a column; 0 for the whole
 */
record ObjectId(long catalog, long id, int part) {
    /** The object that this is a part of. */
    ObjectId whole() {
        return part == 0 ? this : new ObjectId(catalog, id, 0);
    }
}
