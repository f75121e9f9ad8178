package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx migrate}. */
public final class MigrateCommandFactory implements CommandFactory {
    /** For the service loader. */
    public MigrateCommandFactory() {}

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String summary() {
        return "write, check and apply migrations";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new MigrateCommand(context);
    }
}
