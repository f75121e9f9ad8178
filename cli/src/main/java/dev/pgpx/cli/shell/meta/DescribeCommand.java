package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.shell.session.SqlResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code \d}: what relations there are, or what one is. */
final class DescribeCommand implements MetaCommand {
    private static final String ALL = "'r', 'p', 'v', 'm', 'S', 'f'";

    @Override
    public List<String> names() {
        return List.of("\\d");
    }

    @Override
    public String usage() {
        return "\\d[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "describe a table, view, index or sequence; alone: list tables, views and sequences";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        if (pattern.isEmpty()) {
            Listing.show(shell, "tables", RelationsCommand.sql(pattern, ALL, call.plus()));
            return;
        }
        SqlResult found = shell.session()
                .run("select c.oid, n.nspname, c.relname, c.relkind from pg_catalog.pg_class c"
                        + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in (" + ALL + ", 'i', 'I', 'c')"
                        + pattern.condition("n.nspname", "c.relname", "pg_catalog.pg_table_is_visible(c.oid)")
                        + " order by 2, 3");
        if (found.rows().isEmpty()) {
            throw UsageException.of("PGPX-6107", call.argument(0));
        }
        for (List<@Nullable String> row : found.rows()) {
            new RelationDescription(shell, String.valueOf(row.get(0)), String.valueOf(row.get(3)), call.plus())
                    .show(row.get(1) + "." + row.get(2));
        }
    }
}
