package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \q}. */
final class QuitCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\q", "\\quit");
    }

    @Override
    public String usage() {
        return "\\q";
    }

    @Override
    public String summary() {
        return "leave the shell; Ctrl-D does, too";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        shell.quit();
    }
}
