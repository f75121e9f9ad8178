package dev.pgpx.cli;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.OutputFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** One command under picocli: its arguments are parsed and it is called. The only class that brings picocli in. */
final class CommandRun {
    private static final int HELP_WIDTH = 100;

    private final String name;
    private final CommandLine line;
    private final CommandContext context;

    private CommandRun(String name, Object command, CommandContext context) {
        this.name = name;
        this.context = context;
        this.line = new CommandLine(command);
        line.setCommandName("pgpx " + name);
        if (command instanceof CommandGroup group) {
            for (var one : group.commands().entrySet()) {
                line.addSubcommand(one.getKey(), one.getValue());
            }
        }
        line.addMixin("global", context.options());
        line.setExpandAtFiles(false); // SQL may begin with an at sign
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        explainExitCodes(line);
        for (CommandLine below : line.getSubcommands().values()) {
            explainExitCodes(below);
        }
    }

    private static void explainExitCodes(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.explained());
    }

    static CommandRun of(CommandFactory factory, CommandContext context) {
        @Nullable Callable<Integer> command = factory.create(context);
        if (command == null) {
            throw UsageException.of("PGPX-6012", factory.name());
        }
        return new CommandRun(factory.name(), command, context);
    }

    /** Its options and the commands below it, as picocli has them. */
    CommandLine line() {
        return line;
    }

    /** Prints the help of the command, or of one below it. */
    void printHelp(List<String> below) {
        if (below.isEmpty()) {
            line.usage(context.out(), Ansi.OFF);
            return;
        }
        @Nullable CommandLine one = below.size() == 1 ? line.getSubcommands().get(below.get(0)) : null;
        if (one == null && below.size() == 1 && line.getCommand() instanceof CommandGroup group) {
            throw UnknownWords.command(name, below.get(0), group.commands().keySet());
        }
        if (one == null) {
            throw UsageException.of("PGPX-6011", name + " " + String.join(" ", below));
        }
        one.usage(context.out(), Ansi.OFF);
    }

    /**
     * Runs it.
     *
     * @param args what follows its word
     * @param leading options that stood before it
     * @return the exit code; exceptions of the command have been told
     */
    int run(List<String> args, List<String> leading) {
        try {
            ParseResult parsed = line.parseArgs(placed(args, leading).toArray(new String[0]));
            context.options().check();
            HeadStart.await();
            return call(parsed);
        } catch (ParameterException e) {
            throw usage(e);
        } catch (OutputFailure e) {
            throw e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return FailureReport.print(e, context);
        }
    }

    /** Options that stood before the command's word, behind its last. */
    private List<String> placed(List<String> args, List<String> leading) {
        boolean inGroup = line.getCommand() instanceof CommandGroup group
                && !args.isEmpty()
                && group.commands().containsKey(args.get(0));
        List<String> placed = new ArrayList<>(args);
        placed.addAll(inGroup ? 1 : 0, leading);
        return placed;
    }

    private int call(ParseResult parsed) throws Exception {
        ParseResult called = parsed;
        while (called.hasSubcommand()) {
            requireNoOptions(called);
            called = called.subcommand();
        }
        if (context.options().help()) {
            called.commandSpec().commandLine().usage(context.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        if (called.commandSpec().userObject() instanceof Callable<?> command
                && command.call() instanceof Integer code) {
            return code;
        }
        throw UsageException.of("PGPX-6008", "a sub-command is missing", helpCall(line));
    }

    /** Those of a group of commands are for the group alone; those behind a command are read with it. */
    private static void requireNoOptions(ParseResult group) {
        for (OptionSpec option : group.matchedOptions()) {
            if (!option.inherited() && option.scopeType() != ScopeType.INHERIT) {
                String name = group.commandSpec().qualifiedName();
                String word = group.subcommand().commandSpec().name();
                throw UsageException.of("PGPX-6023", option.longestName(), name + " " + word);
            }
        }
    }

    /** What was typed too much explains what is missing, so it is told first. */
    private UsageException usage(ParameterException e) {
        CommandLine called = e.getCommandLine();
        List<String> unmatched =
                e instanceof UnmatchedArgumentException found ? found.getUnmatched() : called.getUnmatchedArguments();
        if (unmatched.isEmpty()) {
            return UsageException.of("PGPX-6008", e.getMessage(), helpCall(called));
        }
        String first = unmatched.get(0);
        if (first.startsWith("-")) {
            return UnknownWords.option(
                    first, called.getCommandSpec().optionsMap().keySet(), helpCall(called));
        }
        return called.getCommand() instanceof CommandGroup group
                ? UnknownWords.command(name, first, group.commands().keySet())
                : UsageException.of("PGPX-6013", first, helpCall(called));
    }

    /** {@code pgpx help schema diff}. */
    private static String helpCall(CommandLine line) {
        return line.getCommandSpec().qualifiedName().replaceFirst("^pgpx ", "pgpx help ");
    }
}
