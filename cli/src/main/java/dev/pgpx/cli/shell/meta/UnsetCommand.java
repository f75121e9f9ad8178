package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import java.util.List;

/** {@code \\unset}. */
final class UnsetCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\unset");
    }

    @Override
    public String usage() {
        return "\\unset NAME";
    }

    @Override
    public String summary() {
        return "forget a variable";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        if (!shell.variables().unset(call.argument(0))) {
            throw UsageException.of("PGPX-6105", call.argument(0));
        }
    }
}
