package dev.pgpx.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The command line as a function of its arguments, so that every command runs inside a test. What is asked for most and
 * must be quick, the version, is answered without loading anything else. Thread-safe.
 */
public final class PgpxCommandLine {
    private PgpxCommandLine() {}

    /**
     * Runs a command. Failures are told on the error stream and by the exit code, never thrown.
     *
     * @param args the arguments, without the program's name
     * @param context the streams and the environment; the output is flushed
     * @return the exit code: 0 done, 1 failed, 2 wrong usage, 3 somebody has to decide, 141 when nobody reads the output any more
     */
    public static int run(String[] args, CommandContext context) {
        return run(args, context, new FoundCommands());
    }

    static int run(String[] args, CommandContext context, Supplier<CommandRegistry> commands) {
        try {
            int code = dispatch(args, context, commands);
            context.out().flush();
            return code;
        } catch (Exception failure) {
            return FailureReport.print(failure, context);
        }
    }

    private static int dispatch(String[] args, CommandContext context, Supplier<CommandRegistry> commands) {
        if (args.length == 0) {
            HelpText.print(commands.get(), context.err());
            return ExitCode.USAGE;
        }
        List<String> rest = Arrays.asList(args).subList(1, args.length);
        return switch (args[0]) {
            case "--version", "-V" -> version(context.out());
            case "--help", "-h", "help" -> help(rest, context, commands.get());
            default ->
                args[0].startsWith("-")
                        ? behindOptions(LeadingOptions.of(Arrays.asList(args)), context, commands)
                        : command(args[0], rest, List.of(), context, commands);
        };
    }

    private static int version(PrintStream out) {
        out.print(Version.line());
        out.print('\n');
        return ExitCode.DONE;
    }

    private static int help(List<String> command, CommandContext context, CommandRegistry commands) {
        if (command.isEmpty()) {
            HelpText.print(commands, context.out());
        } else {
            CommandRun.of(commands.find(command.get(0)), context).printHelp(command.subList(1, command.size()));
        }
        return ExitCode.DONE;
    }

    private static int behindOptions(
            LeadingOptions leading, CommandContext context, Supplier<CommandRegistry> commands) {
        List<String> words = leading.rest();
        if (words.isEmpty() || words.get(0).startsWith("-") || words.get(0).equals("help")) {
            return dispatch(words.toArray(new String[0]), context, commands);
        }
        return command(words.get(0), words.subList(1, words.size()), leading.options(), context, commands);
    }

    private static int command(
            String name,
            List<String> args,
            List<String> leading,
            CommandContext context,
            Supplier<CommandRegistry> commands) {
        CommandFactory early = HeadStart.command(name);
        CommandFactory factory = early == null ? commands.get().find(name) : early;
        return CommandRun.of(factory, context).run(args, leading);
    }

    /** A class and no method reference, which would be set up even for the version. */
    private static final class FoundCommands implements Supplier<CommandRegistry> {
        @Override
        public CommandRegistry get() {
            return CommandRegistry.load();
        }
    }
}
