package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.PrivilegeFact;
import java.util.Map;
import java.util.TreeMap;

/** Reads who may do what with all that was read, as far as that is not so from the start. */
final class PrivilegeReader implements FactReader {
    /**
     * Each privilege as it is and as it was: what the server gives to new objects, or what an extension or the system itself
     * has said on them.
     */
    private static final String PRIVILEGES =
            """
            select o.catalog, o.id::bigint, o.part, x.grantee, x.privilege_type, x.is_grantable, x.now,
                x.grantee_name, x.foreign_grantor
            from (
                select 'pg_namespace', oid, 0, 'n'::text, nspowner, nspacl from pg_namespace
                    where oid::bigint = any(:namespaces)
                union all select 'pg_class', oid, 0, case when relkind = 'S' then 's' else 'r' end, relowner, relacl
                    from pg_class where relnamespace::bigint = any(:namespaces)
                union all select 'pg_class', attrelid, attnum, 'c', relowner, attacl
                    from pg_attribute join pg_class c on c.oid = attrelid
                    where attacl is not null and relnamespace::bigint = any(:namespaces)
                union all select 'pg_type', oid, 0, 'T', typowner, typacl from pg_type
                    where typnamespace::bigint = any(:namespaces)
                union all select 'pg_proc', oid, 0, 'f', proowner, proacl from pg_proc
                    where pronamespace::bigint = any(:namespaces)
                union all select 'pg_language', oid, 0, 'l', lanowner, lanacl from pg_language
                union all select 'pg_foreign_data_wrapper', oid, 0, 'F', fdwowner, fdwacl from pg_foreign_data_wrapper
                union all select 'pg_foreign_server', oid, 0, 'S', srvowner, srvacl from pg_foreign_server)
                o(catalog, id, part, type, owner, acl)
            left join pg_init_privs i on i.objoid = o.id and i.objsubid = o.part
                and i.classoid = ('pg_catalog.' || o.catalog)::regclass
            cross join lateral (
                select a.grantee::bigint, a.privilege_type, a.is_grantable, true as now,
                    case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee)::text end as grantee_name,
                    a.grantor <> o.owner as foreign_grantor
                from aclexplode(coalesce(o.acl, acldefault(o.type::"char", o.owner))) a
                union all
                select a.grantee::bigint, a.privilege_type, a.is_grantable, false,
                    case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee)::text end, false
                from aclexplode(coalesce(i.initprivs, acldefault(o.type::"char", o.owner))) a) x
            where o.acl is not null or i.initprivs is not null""";

    @Override
    public void read(Catalog catalog, Found found) {
        Map<FactKey, Map<String, Grants>> all = new TreeMap<>();
        catalog.rows(PRIVILEGES, row -> {
            ObjectId object = found.id(Cells.text(row, 0), row.getLong(1), row.getInt(2));
            found.subject(object).ifPresent(key -> {
                all.computeIfAbsent(key, any -> new TreeMap<>())
                        .computeIfAbsent(Cells.text(row, 7), any -> new Grants())
                        .add(Cells.text(row, 4), row.getBoolean(5), row.getBoolean(6));
                if (row.getBoolean(8)) {
                    found.unknown(Unknown.of(
                            "PGPX-3017", key + ", " + Cells.text(row, 4), Cells.text(row, 0), Cells.text(row, 7)));
                }
            });
        });
        all.forEach((of, grants) -> grants.forEach((grantee, grant) -> {
            if (grant.differs()) {
                found.add(new PrivilegeFact(of, grantee, grant.granted(), grant.grantable(), grant.revoked()));
            }
        }));
    }
}
