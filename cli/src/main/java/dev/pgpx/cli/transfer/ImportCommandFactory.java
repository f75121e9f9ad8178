package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx import}. */
public final class ImportCommandFactory implements CommandFactory {
    /** For the service loader. */
    public ImportCommandFactory() {}

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "put the rows of a file into a table";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new ImportCommand(context);
    }
}
