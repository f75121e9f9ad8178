package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx schema}. */
public final class SchemaCommandFactory implements CommandFactory {
    /** For the service loader. */
    public SchemaCommandFactory() {}

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String summary() {
        return "export, compare, change and draw the schema of a database";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new SchemaCommand(context);
    }
}
