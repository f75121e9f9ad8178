package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \dx}. */
final class ExtensionsCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\dx");
    }

    @Override
    public String usage() {
        return "\\dx[+] [PATTERN]";
    }

    @Override
    public String summary() {
        return "list installed extensions";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        NamePattern pattern = NamePattern.of(call.argument(0));
        Listing.show(
                shell,
                "extensions",
                "select e.extname as \"Name\", e.extversion as \"Version\", n.nspname as \"Schema\","
                        + " pg_catalog.obj_description(e.oid, 'pg_extension') as \"Description\""
                        + " from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace where true"
                        + pattern.condition("", "e.extname", "")
                        + " order by 1");
    }
}
