package dev.pgpx.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command as another jar would add it. */
@Command(description = "Greets.", subcommands = GreetCommand.Loudly.class)
final class GreetCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--fail")
    private @Nullable String failure;

    private GreetCommand(CommandContext context) {
        this.context = context;
    }

    static CommandFactory factory(String name) {
        return new Factory(name, true);
    }

    static CommandFactory declining(String name) {
        return new Factory(name, false);
    }

    @Override
    public Integer call() throws Exception {
        if (failure != null) {
            throw new java.io.IOException(failure);
        }
        context.out().print("hello\n");
        return 0;
    }

    /** A command below the command. */
    @Command(name = "loudly", description = "Greets for the deaf.")
    static final class Loudly implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException();
        }
    }

    private record Factory(String name, boolean willing) implements CommandFactory {
        @Override
        public String summary() {
            return "greet";
        }

        @Override
        public @Nullable Callable<Integer> create(CommandContext context) {
            return willing ? new GreetCommand(context) : null;
        }
    }
}
