package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \dT}. */
final class TypesCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\dT");
    }

    @Override
    public String usage() {
        return "\\dT[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list types";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        Listing.show(
                shell,
                "types",
                "select n.nspname as \"Schema\", pg_catalog.format_type(t.oid, null) as \"Name\","
                        + " case t.typtype when 'e' then 'enum: ' || (select pg_catalog.string_agg(e.enumlabel, ', '"
                        + " order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = t.oid)"
                        + " when 'd' then 'domain over ' || pg_catalog.format_type(t.typbasetype, t.typtypmod)"
                        + " when 'c' then 'composite' when 'r' then 'range' else 'base' end as \"Kind\""
                        + (call.plus()
                                ? ", pg_catalog.pg_get_userbyid(t.typowner) as \"Owner\","
                                        + " pg_catalog.obj_description(t.oid, 'pg_type') as \"Description\""
                                : "")
                        + " from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace"
                        + " left join pg_catalog.pg_class c on c.oid = t.typrelid"
                        + " where (c.oid is null or c.relkind = 'c') and t.typtype <> 'm'"
                        + " and not exists (select from pg_catalog.pg_type a where a.typarray = t.oid)"
                        + (pattern.isEmpty() ? " and n.nspname not in ('pg_catalog', 'information_schema')" : "")
                        + pattern.condition("n.nspname", "t.typname", "pg_catalog.pg_type_is_visible(t.oid)")
                        + " order by 1, 2");
    }
}
