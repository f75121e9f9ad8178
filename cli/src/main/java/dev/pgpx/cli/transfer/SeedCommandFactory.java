package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx seed}. */
public final class SeedCommandFactory implements CommandFactory {
    /** For the service loader. */
    public SeedCommandFactory() {}

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public String summary() {
        return "write records of files, which refer to each other by labels";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new SeedCommand(context);
    }
}
