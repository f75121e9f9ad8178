package dev.pgpx.cli;

import dev.pgpx.cli.completion.CompletedCommand;
import dev.pgpx.cli.completion.CompletedOption;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands with their options, as shells complete them. */
final class CommandModel {
    /** Options that take a file or something else are texts. */
    private static final Set<String> PATHS = Set.of("FILE", "DIR", "FOLDER");

    private CommandModel() {}

    static List<CompletedCommand> of(CommandRegistry registry) {
        CommandContext nobody = new CommandContext(
                InputStream.nullInputStream(),
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()),
                Map.of());
        List<CompletedCommand> below = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (CommandFactory factory : registry.all()) {
            if (factory.create(nobody) != null) {
                words.put(factory.name(), factory.summary());
                add(factory.name(), CommandRun.of(factory, nobody).line(), below);
            }
        }
        words.put("help", "show what a command does");
        List<CompletedCommand> all = new ArrayList<>();
        all.add(new CompletedCommand("", leading(below), words));
        all.addAll(below);
        return all;
    }

    /** Those that may stand before the command, as some command describes them. */
    private static List<CompletedOption> leading(List<CompletedCommand> commands) {
        Map<String, CompletedOption> leading = new LinkedHashMap<>();
        for (CompletedCommand command : commands) {
            for (CompletedOption option : command.options()) {
                if (option.names().stream().anyMatch(LeadingOptions::isOne)) {
                    leading.putIfAbsent(option.names().toString(), option);
                }
            }
        }
        leading.put(
                "--version", new CompletedOption(List.of("--version"), false, List.of(), false, "Show the version."));
        return List.copyOf(leading.values());
    }

    private static void add(String path, CommandLine line, List<CompletedCommand> all) {
        CommandSpec spec = line.getCommandSpec();
        Map<String, String> words = new LinkedHashMap<>();
        line.getSubcommands()
                .forEach((word, below) -> words.put(
                        word, first(below.getCommandSpec().usageMessage().description())));
        if (words.isEmpty() && !spec.positionalParameters().isEmpty()) {
            values(spec.positionalParameters().get(0)).forEach(value -> words.put(value, ""));
        }
        List<CompletedOption> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(CommandModel::option)
                .toList();
        all.add(new CompletedCommand(path, options, words));
        line.getSubcommands().forEach((word, below) -> add(path + " " + word, below, all));
    }

    private static CompletedOption option(OptionSpec option) {
        Class<?> type = option.auxiliaryTypes()[0];
        return new CompletedOption(
                Arrays.asList(option.names()),
                option.arity().max() > 0,
                values(option),
                type == Path.class || type == File.class || PATHS.contains(option.paramLabel()),
                first(option.description()));
    }

    private static List<String> values(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        Object @Nullable [] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** The first line, on which there may be place holders of picocli. */
    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0].replace("%n", " ");
    }
}
