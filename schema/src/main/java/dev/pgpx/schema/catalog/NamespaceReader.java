package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.SchemaFact;

/** Reads the schemas themselves. */
final class NamespaceReader implements FactReader {
    private static final String SCHEMAS =
            "select oid::bigint, nspname from pg_namespace where oid::bigint = any(:namespaces)";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(SCHEMAS, row -> found.add("pg_namespace", row.getLong(0), new SchemaFact(Cells.text(row, 1))));
    }
}
