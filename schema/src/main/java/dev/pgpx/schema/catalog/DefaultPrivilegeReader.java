package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.DefaultPrivilegeFact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads default privileges. */
final class DefaultPrivilegeReader implements FactReader {
    /** Those of a schema add to those of all; only these have a start that can be revoked. */
    private static final String DEFAULTS =
            """
            select d.oid::bigint, r.rolname, n.nspname, case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
                    when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end,
                case when x.grantee = 0 then '' else pg_get_userbyid(x.grantee)::text end, x.privilege_type,
                x.is_grantable, x.now
            from pg_default_acl d join pg_roles r on r.oid = d.defaclrole
            left join pg_namespace n on n.oid = d.defaclnamespace
            cross join lateral (
                select a.*, true as now from aclexplode(d.defaclacl) a
                union all
                select a.*, false
                from aclexplode(acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)) a
                where d.defaclnamespace = 0) x
            where n.oid is null or n.oid::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        Map<Defaults, Map<String, Grants>> all = new LinkedHashMap<>();
        catalog.rows(Set.of("pg_default_acl"), DEFAULTS, row -> {
            if (catalog.whole() || !row.isNull(2)) {
                Defaults defaults =
                        new Defaults(row.getLong(0), Cells.text(row, 1), Cells.optional(row, 2), Cells.text(row, 3));
                all.computeIfAbsent(defaults, any -> new TreeMap<>())
                        .computeIfAbsent(Cells.text(row, 4), any -> new Grants())
                        .add(Cells.text(row, 5), row.getBoolean(6), row.getBoolean(7));
            }
        });
        all.forEach((defaults, grants) -> grants.forEach((grantee, grant) -> {
            if (grant.differs()) {
                DefaultPrivilegeFact fact = fact(defaults, grantee, grant);
                found.add(fact);
                found.alias("pg_default_acl", defaults.id(), 0, fact.key());
            }
        }));
    }

    private static DefaultPrivilegeFact fact(Defaults defaults, String grantee, Grants grant) {
        return new DefaultPrivilegeFact(
                defaults.creator(),
                defaults.schema(),
                defaults.objects(),
                grantee,
                grant.granted(),
                grant.grantable(),
                grant.revoked());
    }

    private record Defaults(long id, String creator, Optional<String> schema, String objects) {}
}
