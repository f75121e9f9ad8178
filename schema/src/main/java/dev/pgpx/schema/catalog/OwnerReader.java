package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.OwnerFact;

/** Reads the owners of all that was read. */
final class OwnerReader implements FactReader {
    private static final String OWNERS =
            """
            select o.catalog, o.id::bigint, pg_get_userbyid(o.owner)
            from (
                select 'pg_namespace', oid, nspowner from pg_namespace where oid::bigint = any(:namespaces)
                union all select 'pg_class', oid, relowner from pg_class c
                    where relkind in ('r', 'p', 'v', 'm', 'f', 'S') and relnamespace::bigint = any(:namespaces)
                        and not (relkind = 'S' and exists (
                            select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                                and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')))
                union all select 'pg_type', oid, typowner from pg_type where typnamespace::bigint = any(:namespaces)
                union all select 'pg_proc', oid, proowner from pg_proc where pronamespace::bigint = any(:namespaces)
                union all select 'pg_operator', oid, oprowner from pg_operator where oprnamespace::bigint = any(:namespaces)
                union all select 'pg_opfamily', oid, opfowner from pg_opfamily where opfnamespace::bigint = any(:namespaces)
                union all select 'pg_opclass', oid, opcowner from pg_opclass where opcnamespace::bigint = any(:namespaces)
                union all select 'pg_collation', oid, collowner from pg_collation where collnamespace::bigint = any(:namespaces)
                union all select 'pg_conversion', oid, conowner from pg_conversion where connamespace::bigint = any(:namespaces)
                union all select 'pg_ts_dict', oid, dictowner from pg_ts_dict where dictnamespace::bigint = any(:namespaces)
                union all select 'pg_ts_config', oid, cfgowner from pg_ts_config where cfgnamespace::bigint = any(:namespaces)
                union all select 'pg_statistic_ext', oid, stxowner from pg_statistic_ext
                    where stxnamespace::bigint = any(:namespaces)
                union all select 'pg_language', oid, lanowner from pg_language
                union all select 'pg_foreign_data_wrapper', oid, fdwowner from pg_foreign_data_wrapper
                union all select 'pg_foreign_server', oid, srvowner from pg_foreign_server
                union all select 'pg_event_trigger', oid, evtowner from pg_event_trigger
                union all select 'pg_publication', oid, pubowner from pg_publication
                union all select 'pg_subscription', oid, subowner from pg_subscription) o(catalog, id, owner)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(OWNERS, row -> {
            ObjectId object = found.id(Cells.text(row, 0), row.getLong(1), 0);
            if (!found.isMember(object)) {
                found.subject(object).ifPresent(key -> found.add(new OwnerFact(key, Cells.text(row, 2))));
            }
        });
    }
}
