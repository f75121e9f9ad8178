package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.session.ShellSession;
import java.util.List;
import java.util.Map;

/** {@code \conninfo}. */
final class ConninfoCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\conninfo");
    }

    @Override
    public String usage() {
        return "\\conninfo";
    }

    @Override
    public String summary() {
        return "tell where the shell is connected";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        ShellSession session = shell.session();
        Map<String, String> facts = session.facts();
        String text = "database   " + session.place().database() + "\nuser       "
                + session.place().user()
                + (session.place().superuser() ? " (superuser)" : "") + "\nserver     " + session.target()
                + ", PostgreSQL "
                + session.serverVersion() + "\naddress    " + facts.get("address") + "\nprocess    "
                + facts.get("process")
                + "\nTLS        " + facts.get("tls") + "\nread only  " + (session.isReadOnly() ? "yes" : "no");
        shell.screen().say(VisibleText.lines(text));
    }
}
