package dev.pgpx.cli;

import dev.pgpx.cli.completion.Shell;
import dev.pgpx.cli.output.OutputOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pgpx completion}: what a shell has to run to complete all commands, those that others add included. */
@Command(
        description = "Prints the script by which a shell completes commands, options and their values.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  source <(pgpx completion bash)",
            "  pgpx completion bash > ~/.local/share/bash-completion/completions/pgpx",
            "  pgpx completion fish > ~/.config/fish/completions/pgpx.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh, fish or powershell.")
    private Shell shell = Shell.BASH;

    CompletionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        OutputOption.print(shell.script(CommandModel.of(CommandRegistry.load())), context.out());
        return ExitCode.DONE;
    }
}
