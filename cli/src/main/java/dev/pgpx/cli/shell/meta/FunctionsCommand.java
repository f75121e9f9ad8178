package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \df}. */
final class FunctionsCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\df");
    }

    @Override
    public String usage() {
        return "\\df[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list functions and procedures";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        Listing.show(
                shell,
                "functions",
                "select n.nspname as \"Schema\", p.proname as \"Name\","
                        + " pg_catalog.pg_get_function_result(p.oid) as \"Result\","
                        + " pg_catalog.pg_get_function_arguments(p.oid) as \"Arguments\","
                        + " case p.prokind when 'a' then 'aggregate' when 'w' then 'window'"
                        + " when 'p' then 'procedure' else 'function' end as \"Type\""
                        + (call.plus()
                                ? ", l.lanname as \"Language\", p.provolatile as \"Volatility\","
                                        + " pg_catalog.pg_get_userbyid(p.proowner) as \"Owner\","
                                        + " pg_catalog.obj_description(p.oid, 'pg_proc') as \"Description\""
                                : "")
                        + " from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace"
                        + " join pg_catalog.pg_language l on l.oid = p.prolang where true"
                        + (pattern.isEmpty() ? " and n.nspname not in ('pg_catalog', 'information_schema')" : "")
                        + pattern.condition("n.nspname", "p.proname", "pg_catalog.pg_function_is_visible(p.oid)")
                        + " order by 1, 2, 4");
    }
}
