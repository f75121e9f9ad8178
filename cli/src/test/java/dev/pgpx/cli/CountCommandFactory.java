package dev.pgpx.cli;

import java.util.concurrent.Callable;

/** The command of docs/guide/cli.md. */
public final class CountCommandFactory implements CommandFactory {
    @Override
    public String name() {
        return "count";
    }

    @Override
    public String summary() {
        return "count the rows of a table";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new CountCommand(context); // loaded only when it is called
    }
}
