package dev.pgpx.cli.model;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx model}. */
public final class ModelCommandFactory implements CommandFactory {
    /** For the service loader. */
    public ModelCommandFactory() {}

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String summary() {
        return "write records: from a few words, or for tables that there are";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new ModelCommand(context);
    }
}
