package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \dn}. */
final class SchemasCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\dn");
    }

    @Override
    public String usage() {
        return "\\dn[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list schemas";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        Listing.show(
                shell,
                "schemas",
                "select n.nspname as \"Name\", pg_catalog.pg_get_userbyid(n.nspowner) as \"Owner\""
                        + (call.plus()
                                ? ", pg_catalog.array_to_string(n.nspacl, E'\\n') as \"Privileges\","
                                        + " pg_catalog.obj_description(n.oid, 'pg_namespace') as \"Description\""
                                : "")
                        + " from pg_catalog.pg_namespace n where true"
                        + (pattern.isEmpty() ? " and n.nspname !~ '^(pg_|information_schema$)'" : "")
                        + pattern.condition("", "n.nspname", "")
                        + " order by 1");
    }
}
