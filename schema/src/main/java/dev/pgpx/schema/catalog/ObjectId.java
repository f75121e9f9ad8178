package dev.pgpx.schema.catalog;

import org.jspecify.annotations.Nullable;

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

    /** As that of all records, but fast from the first call on: a large schema asks for it a hundred thousand times. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectId that && id == that.id && part == that.part && catalog == that.catalog;
    }

    @Override
    public int hashCode() {
        return ((int) id * 31 + part) * 31 + (int) catalog;
    }
}
