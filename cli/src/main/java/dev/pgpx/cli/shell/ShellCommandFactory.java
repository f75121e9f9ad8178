package dev.pgpx.cli.shell;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx shell}. */
public final class ShellCommandFactory implements CommandFactory {
    /** For the service loader. */
    public ShellCommandFactory() {}

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String summary() {
        return "type SQL, with completion, history and psql's commands";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new ShellCommand(context);
    }
}
