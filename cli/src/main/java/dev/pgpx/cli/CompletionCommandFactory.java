package dev.pgpx.cli;

import java.util.concurrent.Callable;

/** Makes {@code pgpx completion}. */
public final class CompletionCommandFactory implements CommandFactory {
    /** For the service loader. */
    public CompletionCommandFactory() {}

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "print the script by which a shell completes pgpx";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new CompletionCommand(context);
    }
}
