package dev.pgpx.cli.completion;

import java.util.List;

/** The script for fish. */
final class FishScript {
    private static final String HEAD =
            """
            # Completes pgpx in fish. To have it in every session:
            #   pgpx completion fish > ~/.config/fish/completions/pgpx.fish
            function __pgpx_command
                set -l command ''
                for word in (commandline -opc)[2..-1]
                    set -l next (string trim "$command $word")
                    if contains -- $next $__pgpx_commands
                        set command $next
                    end
                end
                echo $command
            end
            function __pgpx_is
                test (__pgpx_command) = "$argv[1]"
            end
            """;

    private FishScript() {}

    static String of(List<CompletedCommand> commands) {
        StringBuilder script = new StringBuilder(HEAD).append("set -g __pgpx_commands");
        commands.stream().filter(command -> !command.path().isEmpty()).forEach(command -> script.append(' ')
                .append(quoted(command.path())));
        script.append("\n");
        for (CompletedCommand command : commands) {
            String begin = "complete -c pgpx -n " + quoted("__pgpx_is " + quoted(command.path()));
            command.words().forEach((word, meaning) -> script.append(begin)
                    .append(" -f -a ")
                    .append(quoted(word))
                    .append(" -d ")
                    .append(quoted(meaning))
                    .append("\n"));
            command.options()
                    .forEach(option ->
                            script.append(begin).append(option(option)).append("\n"));
        }
        return script.toString();
    }

    private static String option(CompletedOption option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.hasValue()) {
            text.append(option.isPath() ? " -r -F" : " -x");
        }
        if (!option.values().isEmpty()) {
            text.append(" -a ").append(quoted(String.join(" ", option.values())));
        }
        return text.append(" -d ").append(quoted(option.description())).toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
