package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx export}. */
public final class ExportCommandFactory implements CommandFactory {
    /** For the service loader. */
    public ExportCommandFactory() {}

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "write the rows of a table or a query to a file";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new ExportCommand(context);
    }
}
