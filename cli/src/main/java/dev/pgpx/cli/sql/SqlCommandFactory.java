package dev.pgpx.cli.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx sql}. */
public final class SqlCommandFactory implements CommandFactory {
    /** For the service loader. */
    public SqlCommandFactory() {}

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public String summary() {
        return "run SQL statements and print their results";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new SqlCommand(context);
    }
}
