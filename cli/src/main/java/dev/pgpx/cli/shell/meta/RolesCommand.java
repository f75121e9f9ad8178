package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \du}. */
final class RolesCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\du");
    }

    @Override
    public String usage() {
        return "\\du[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list roles";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        Listing.show(
                shell,
                "roles",
                "select r.rolname as \"Role\", pg_catalog.concat_ws(', ',"
                        + " case when r.rolsuper then 'superuser' end, case when r.rolcreaterole then 'create role' end,"
                        + " case when r.rolcreatedb then 'create database' end,"
                        + " case when r.rolreplication then 'replication' end,"
                        + " case when r.rolbypassrls then 'bypass row security' end,"
                        + " case when not r.rolcanlogin then 'no login' end,"
                        + " case when r.rolconnlimit >= 0 then r.rolconnlimit || ' connections' end) as \"Attributes\","
                        + " array(select b.rolname from pg_catalog.pg_auth_members m join pg_catalog.pg_roles b"
                        + " on b.oid = m.roleid where m.member = r.oid order by 1) as \"Member of\""
                        + (call.plus() ? ", pg_catalog.shobj_description(r.oid, 'pg_authid') as \"Description\"" : "")
                        + " from pg_catalog.pg_roles r where true"
                        + (pattern.isEmpty() ? " and r.rolname !~ '^pg_'" : "")
                        + pattern.condition("", "r.rolname", "")
                        + " order by 1");
    }
}
