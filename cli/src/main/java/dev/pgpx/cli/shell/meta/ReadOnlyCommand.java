package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.DecisionException;
import java.util.List;

/** {@code \readonly}. */
final class ReadOnlyCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\readonly");
    }

    @Override
    public String usage() {
        return "\\readonly [on|off]";
    }

    @Override
    public String summary() {
        return "have the server refuse writes; on the profile prod it does from the beginning";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        boolean on = Switch.of(call, !shell.session().isReadOnly());
        if (!on
                && shell.session().isReadOnly()
                && !shell.ask("This lets the shell write to " + shell.session().target() + ".")) {
            throw DecisionException.of("PGPX-6111");
        }
        shell.session().setReadOnly(on);
        shell.screen().say("read only: " + (on ? "on" : "off"));
    }
}
