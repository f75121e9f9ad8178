package dev.pgpx.cli.config;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx config}. */
public final class ConfigCommandFactory implements CommandFactory {
    /** For the service loader. */
    public ConfigCommandFactory() {}

    @Override
    public String name() {
        return "config";
    }

    @Override
    public String summary() {
        return "show the settings, and where each is from";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new ConfigCommand(context);
    }
}
