package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import java.nio.file.Path;
import java.util.List;

/** {@code \i}. */
final class IncludeCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\i", "\\include");
    }

    @Override
    public String usage() {
        return "\\i FILE";
    }

    @Override
    public String summary() {
        return "run the statements and commands of a file";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        if (call.argument(0).isEmpty()) {
            throw UsageException.of("PGPX-6104", usage());
        }
        shell.include(Path.of(call.argument(0)));
    }
}
