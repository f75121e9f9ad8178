package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \l}. */
final class DatabasesCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\l");
    }

    @Override
    public String usage() {
        return "\\l[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list databases";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        Listing.show(
                shell,
                "databases",
                "select d.datname as \"Name\", pg_catalog.pg_get_userbyid(d.datdba) as \"Owner\","
                        + " pg_catalog.pg_encoding_to_char(d.encoding) as \"Encoding\", d.datcollate as \"Collation\""
                        + (call.plus()
                                ? ", case when pg_catalog.has_database_privilege(d.datname, 'connect')"
                                        + " then pg_catalog.pg_size_pretty(pg_catalog.pg_database_size(d.datname)) end as \"Size\","
                                        + " pg_catalog.shobj_description(d.oid, 'pg_database') as \"Description\""
                                : "")
                        + " from pg_catalog.pg_database d where true"
                        + pattern.condition("", "d.datname", "")
                        + " order by 1");
    }
}
