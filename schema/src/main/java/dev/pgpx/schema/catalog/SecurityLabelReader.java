package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.SecurityLabelFact;

/** Reads security labels of all that was read. */
final class SecurityLabelReader implements FactReader {
    private static final String LABELS =
            "select classoid::bigint, objoid::bigint, objsubid, provider, label from pg_seclabel";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(LABELS, row -> {
            ObjectId object = new ObjectId(row.getLong(0), row.getLong(1), row.getInt(2));
            found.subject(object)
                    .ifPresent(key -> found.add(new SecurityLabelFact(key, Cells.text(row, 3), Cells.text(row, 4))));
        });
    }
}
