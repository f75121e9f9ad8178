package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.print.ResultLines;
import dev.pgpx.cli.shell.session.SqlResult;

/** Shows what a question to the catalogs gives. */
final class Listing {
    private Listing() {}

    /** Shows it, or says that there is nothing. */
    static void show(ShellAccess shell, String what, String sql) {
        SqlResult result = shell.session().run(sql);
        if (result.rows().isEmpty()) {
            shell.screen().say("no " + what);
            return;
        }
        Expanded expanded = shell.settings().expanded() == Expanded.ON ? Expanded.ON : Expanded.OFF;
        shell.screen()
                .results(ResultLines.table(
                        result, shell.settings(), expanded, shell.screen().width()));
    }
}
