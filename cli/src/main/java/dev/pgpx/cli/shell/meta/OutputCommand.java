package dev.pgpx.cli.shell.meta;

import java.nio.file.Path;
import java.util.List;

/** {@code \o}. */
final class OutputCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\o", "\\out");
    }

    @Override
    public String usage() {
        return "\\o [FILE]";
    }

    @Override
    public String summary() {
        return "write results to a file; without one to the terminal again";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        shell.redirect(call.argument(0).isEmpty() ? null : Path.of(call.argument(0)));
    }
}
