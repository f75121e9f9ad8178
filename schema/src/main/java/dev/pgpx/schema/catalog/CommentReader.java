package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.CommentFact;

/** Reads comments on all that was read. */
final class CommentReader implements FactReader {
    private static final String COMMENTS =
            "select classoid::bigint, objoid::bigint, objsubid, description from pg_description"
                    + " where objoid >= 16384 or classoid = 'pg_namespace'::regclass";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(COMMENTS, row -> {
            ObjectId object = new ObjectId(row.getLong(0), row.getLong(1), row.getInt(2));
            if (!found.isMember(object)) {
                found.subject(object).ifPresent(key -> found.add(new CommentFact(key, Cells.text(row, 3))));
            }
        });
    }
}
