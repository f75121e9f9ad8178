package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import java.nio.file.Path;
import java.util.List;

/** {@code \g}, {@code \gx}. */
final class GoCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\g", "\\gx");
    }

    @Override
    public String usage() {
        return "\\g[x] [FILE]";
    }

    @Override
    public String summary() {
        return "run the statement before it, or the last one again; x: expanded; into a file";
    }

    @Override
    public boolean takesStatement() {
        return true;
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        if (call.sql().isEmpty()) {
            throw UsageException.of("PGPX-6102", call.name());
        }
        String file = call.argument(0);
        if (!file.isEmpty()) {
            shell.redirect(Path.of(file));
        }
        try {
            shell.run(call.sql(), call.name().endsWith("x") ? Expanded.ON : null);
        } finally {
            if (!file.isEmpty()) {
                shell.redirect(null);
            }
        }
    }
}
