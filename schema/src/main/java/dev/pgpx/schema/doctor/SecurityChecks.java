package dev.pgpx.schema.doctor;

import java.util.List;

/**
 * Who may do what.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html">Row Security Policies</a>.
 */
final class SecurityChecks {
    private static final String TABLES = Catalogs.TABLES;

    private static final Check SUPERUSER = SqlCheck.of(
            "connected-as-superuser",
            """
            select current_user, 'note', null from pg_roles where rolname = current_user and rolsuper
            """);

    private static final Check PUBLIC_CREATE = SqlCheck.of(
            "public-may-create",
            """
            select format('%I', nspname), 'warning', format('revoke create on schema %I from public', nspname)
              from pg_namespace
             where nspname = 'public'
               and exists (select from aclexplode(nspacl) where grantee = 0 and privilege_type = 'CREATE')
             order by 1
            """);

    private static final Check BYPASSED_BY_ROLE = SqlCheck.of(
            "row-security-bypassed-by-role",
            """
            select current_user, 'warning', null,
                   case when rolsuper then 'a superuser' else 'marked BYPASSRLS' end, count
              from pg_roles, (select count(*) as count from pg_class where relrowsecurity) tables
             where rolname = current_user and (rolsuper or rolbypassrls) and count > 0
            """);

    private static final Check NOT_FORCED = SqlCheck.of(
            "row-security-not-forced",
            """
            select %s, 'warning', format('alter table %%s force row level security', %s), r.rolname
              from %s join pg_roles r on r.oid = c.relowner
             where c.relrowsecurity and not c.relforcerowsecurity and r.rolcanlogin
             order by 1
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, TABLES));

    private static final Check NO_POLICY = SqlCheck.of(
            "row-security-without-policy",
            """
            select %s, 'note', null from %s
             where c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)
             order by 1
            """
                    .formatted(Catalogs.NAME, TABLES));

    private static final Check POLICY_UNUSED = SqlCheck.of(
            "policy-without-row-security",
            """
            select %s, 'error', format('alter table %%s enable row level security', %s),
                   (select string_agg(format('%%I', p.polname), ', ' order by p.polname) from pg_policy p where p.polrelid = c.oid)
              from %s
             where not c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)
             order by 1
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, TABLES));

    /** A view reads with its owner's rights unless it is told otherwise, which it can be from 15 on. */
    private static final String VIEWS =
            """
            select %s, 'warning', %s, string_agg(distinct format('%%I.%%I', tn.nspname, t.relname), ', '), r.rolname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace and %s
              join pg_roles r on r.oid = c.relowner
              join pg_rewrite w on w.ev_class = c.oid
              join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                   and d.refclassid = 'pg_class'::regclass and d.refobjid <> c.oid
              join pg_class t on t.oid = d.refobjid and t.relrowsecurity
              join pg_namespace tn on tn.oid = t.relnamespace
             where c.relkind = 'v' and (r.rolsuper or r.rolbypassrls or (t.relowner = c.relowner and not t.relforcerowsecurity))
               and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
             group by c.oid, n.nspname, c.relname, r.rolname
             order by 1
            """;

    private static final Check VIEW_BYPASSES = SqlCheck.of(
                    "row-security-bypassed-by-view", VIEWS.formatted(Catalogs.NAME, "null", Catalogs.OWN_SCHEMA))
            .from(
                    15,
                    VIEWS.formatted(
                            Catalogs.NAME,
                            "format('alter view %s set (security_invoker = true)', " + Catalogs.NAME + ")",
                            Catalogs.OWN_SCHEMA));

    static final List<Check> ALL =
            List.of(SUPERUSER, PUBLIC_CREATE, BYPASSED_BY_ROLE, NOT_FORCED, NO_POLICY, POLICY_UNUSED, VIEW_BYPASSES);

    private SecurityChecks() {}
}
