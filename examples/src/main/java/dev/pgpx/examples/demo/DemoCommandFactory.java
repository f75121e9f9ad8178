package dev.pgpx.examples.demo;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx demo}. */
public final class DemoCommandFactory implements CommandFactory {
    /** For the service loader. */
    public DemoCommandFactory() {}

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "show what pgpx does, on real data and a PostgreSQL of its own";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new DemoCommand(context);
    }
}
