package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import java.util.List;

/** {@code \c}. */
final class ConnectCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\c", "\\connect");
    }

    @Override
    public String usage() {
        return "\\c DATABASE|URL";
    }

    @Override
    public String summary() {
        return "connect to another database of the server, or to another server";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        if (call.argument(0).isEmpty()) {
            throw UsageException.of("PGPX-6104", usage());
        }
        shell.connect(call.argument(0));
    }
}
