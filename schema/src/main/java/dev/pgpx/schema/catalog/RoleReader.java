package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.RoleFact;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the roles of the cluster, on request. */
final class RoleReader implements FactReader {
    private static final String ROLES =
            """
            select r.oid::bigint, r.rolname, array_remove(array[case when r.rolsuper then 'superuser' end,
                case when not r.rolinherit then 'noinherit' end, case when r.rolcreaterole then 'createrole' end,
                case when r.rolcreatedb then 'createdb' end, case when r.rolcanlogin then 'login' end,
                case when r.rolreplication then 'replication' end, case when r.rolbypassrls then 'bypassrls' end], null),
                case when r.rolconnlimit >= 0 then r.rolconnlimit end, r.rolvaliduntil::text, r.rolconfig, m.roles,
                shobj_description(r.oid, 'pg_authid')
            from pg_roles r
            left join lateral (
                select array_agg(g.rolname || '=' || %s) as roles
                from pg_auth_members a join pg_roles g on g.oid = a.roleid where a.member = r.oid) m on true
            where r.oid >= 16384""";

    @Override
    public void read(Catalog catalog, Found found) {
        if (!catalog.options().roles()) {
            return;
        }
        String options = catalog.since(
                16,
                "concat_ws(', ', 'admin ' || a.admin_option, 'inherit ' || a.inherit_option, 'set ' || a.set_option)",
                "case when a.admin_option then 'admin option' else '' end");
        catalog.rows(ROLES.formatted(options), row -> {
            RoleFact role = new RoleFact(
                    Cells.text(row, 1),
                    new TreeSet<>(Cells.texts(row, 2)),
                    Cells.number(row, 3),
                    Cells.optional(row, 4),
                    Cells.options(row, 5),
                    new TreeMap<>(Cells.options(row, 6)));
            found.add("pg_authid", row.getLong(0), role);
            Cells.optional(row, 7).ifPresent(text -> found.add(new CommentFact(role.key(), text)));
        });
    }
}
