package dev.pgpx.cli.shell;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.session.ShellSession;

/** What stands before the cursor: the database, and in what state the transaction is. */
final class Prompt {
    private Prompt() {}

    static String of(ShellSession session) {
        String name = VisibleText.oneLine(session.place().database());
        String mark =
                switch (session.status()) {
                    case IDLE -> "=";
                    case IN_TRANSACTION -> "=*";
                    case FAILED_TRANSACTION -> "=!";
                    case LOST -> " (not connected)";
                };
        return name
                + (session.isReadOnly() ? " (read only)" : "")
                + mark
                + (session.place().superuser() ? "# " : "> ");
    }
}
