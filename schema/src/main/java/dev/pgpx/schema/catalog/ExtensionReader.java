package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ExtensionFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;

/** Reads extensions, and which objects belong to them. Runs first, so that the other readers leave those alone. */
final class ExtensionReader implements FactReader {
    private static final String MEMBERS =
            """
            select d.classid::bigint, d.objid::bigint, e.extname
            from pg_depend d join pg_extension e on e.oid = d.refobjid
            where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'""";

    private static final String EXTENSIONS =
            """
            select e.oid::bigint, e.extname, n.nspname, e.extversion
            from pg_extension e join pg_namespace n on n.oid = e.extnamespace
            where e.oid >= 16384
                and (e.extnamespace::bigint = any(:namespaces) or e.extnamespace = 'pg_catalog'::regnamespace)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(
                MEMBERS,
                row -> found.member(
                        new ObjectId(row.getLong(0), row.getLong(1), 0),
                        FactKey.of(FactKind.EXTENSION, Cells.text(row, 2))));
        catalog.rows(
                EXTENSIONS,
                row -> found.add(
                        "pg_extension",
                        row.getLong(0),
                        new ExtensionFact(Cells.text(row, 1), Cells.text(row, 2), Cells.text(row, 3))));
    }
}
