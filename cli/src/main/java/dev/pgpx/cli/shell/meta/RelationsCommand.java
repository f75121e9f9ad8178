package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \dt}, {@code \di}, {@code \dv}, {@code \dm}, {@code \ds}. */
final class RelationsCommand implements MetaCommand {
    private final String name;
    private final String what;
    private final String kinds;

    /**
     * A command.
     *
     * @param kinds of {@code pg_class.relkind}, as they stand in a list of SQL
     */
    RelationsCommand(String name, String what, String kinds) {
        this.name = name;
        this.what = what;
        this.kinds = kinds;
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }

    @Override
    public String usage() {
        return name + "[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list " + what;
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        Listing.show(shell, what, sql(NamePattern.of(call.argument(0)), kinds, call.plus()));
    }

    static String sql(NamePattern pattern, String kinds, boolean more) {
        boolean indexes = kinds.contains("'i'");
        return "select n.nspname as \"Schema\", c.relname as \"Name\","
                + " case c.relkind when 'r' then 'table' when 'p' then 'partitioned table' when 'v' then 'view'"
                + " when 'm' then 'materialized view' when 'i' then 'index' when 'I' then 'partitioned index'"
                + " when 'S' then 'sequence' when 'f' then 'foreign table' end as \"Type\","
                + " pg_catalog.pg_get_userbyid(c.relowner) as \"Owner\""
                + (indexes ? ", t.relname as \"Table\"" : "")
                + (more
                        ? ", pg_catalog.pg_size_pretty(pg_catalog.pg_table_size(c.oid)) as \"Size\","
                                + " pg_catalog.obj_description(c.oid, 'pg_class') as \"Description\""
                        : "")
                + " from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                + " left join pg_catalog.pg_index i on i.indexrelid = c.oid"
                + " left join pg_catalog.pg_class t on t.oid = i.indrelid"
                + " where c.relkind in (" + kinds + ") and n.nspname !~ '^pg_toast'"
                + (pattern.isEmpty() ? " and n.nspname not in ('pg_catalog', 'information_schema')" : "")
                + pattern.condition("n.nspname", "c.relname", "pg_catalog.pg_table_is_visible(c.oid)")
                + " order by 1, 2";
    }
}
