package dev.pgpx.cli.shell;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.shell.print.PrintSettings;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.print.StreamScreen;
import dev.pgpx.cli.shell.text.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pgpx shell}: a person types, or a script comes in. */
@Command(
        description = "Reads SQL from the terminal and shows what it gives: with completion, colors, history, and the"
                + " commands that psql's users know.",
        sortOptions = false,
        footer = {
            "",
            "A statement ends with a semicolon. \\? shows the commands, Tab completes, Ctrl-R searches what",
            "was typed before, Ctrl-C cancels what runs, Ctrl-D leaves. Without a terminal it runs its",
            "input as a script, without asking, to the first failure.",
            "",
            "What was typed is kept in ~/.local/state/pgpx/shell-history, or the file that PGPX_HISTORY",
            "names; nothing when that is empty.",
            "",
            "Examples:",
            "  pgpx shell --url postgresql://app:secret@localhost/shop",
            "  pgpx shell --embedded",
            "  pgpx shell --url postgresql://localhost/shop < report.sql"
        })
final class ShellCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    ShellCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (ShellTarget target = new ShellTarget(connection, context)) {
            if (hasTerminal()) {
                try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
                    InteractiveShell shell = new InteractiveShell(
                            terminal, context.environment(), context.options().colors(), target, target.isProduction());
                    shell.run(shell.connect());
                }
            } else {
                runScript(target);
            }
        }
        return ExitCode.DONE;
    }

    private boolean hasTerminal() {
        return context.in() == System.in && context.options().atTerminal();
    }

    private void runScript(ShellTarget target) {
        String text;
        try {
            text = new String(context.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw CommandException.notRead(Path.of("standard input"), failure);
        }
        Shell.Surroundings around = new Shell.Surroundings(
                StreamScreen.of(context.out(), context.err()),
                new PrintSettings(Expanded.OFF),
                Person.NOBODY,
                Interrupts.NONE);
        try (Shell shell = new Shell(target, target.isProduction(), around)) {
            shell.connect(false);
            new ScriptRun(shell, "input").run(Input.of(text));
        }
    }
}
