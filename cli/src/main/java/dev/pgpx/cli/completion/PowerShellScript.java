package dev.pgpx.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The script for PowerShell. */
final class PowerShellScript {
    private static final String HEAD =
            """
            # Completes pgpx in PowerShell. To have it in every session:
            #   pgpx completion powershell >> $PROFILE
            $PgpxWords = @{
            """;

    private static final String BODY =
            """
            Register-ArgumentCompleter -Native -CommandName pgpx -ScriptBlock {
                param($typed, $tree, $position)
                $command = ''
                $before = ''
                foreach ($element in $tree.CommandElements | Select-Object -Skip 1) {
                    $word = $element.ToString()
                    if ($element.Extent.EndOffset -ge $position) { break }
                    $next = "$command $word".Trim()
                    if ($PgpxWords.ContainsKey($next)) { $command = $next }
                    $before = $word
                }
                $values = $PgpxValues["${command}:$before"]
                if ($values) {
                    $values | Where-Object { $_ -like "$typed*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
                    return
                }
                $PgpxWords[$command] | Where-Object { $_[0] -like "$typed*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
                }
            }
            """;

    private PowerShellScript() {}

    static String of(List<CompletedCommand> commands) {
        StringBuilder script = new StringBuilder(HEAD);
        for (CompletedCommand command : commands) {
            script.append("    ").append(quoted(command.path())).append(" = @(\n");
            command.words().forEach((word, meaning) -> script.append(pair(word, meaning)));
            command.options()
                    .forEach(option -> option.names().forEach(name -> script.append(pair(name, option.description()))));
            script.append("    )\n");
        }
        script.append("}\n$PgpxValues = @{\n");
        for (CompletedCommand command : commands) {
            for (CompletedOption option : command.options()) {
                for (String name : option.values().isEmpty() ? List.<String>of() : option.names()) {
                    script.append("    ")
                            .append(quoted(command.path() + ":" + name))
                            .append(" = ");
                    script.append(option.values().stream()
                                    .map(PowerShellScript::quoted)
                                    .collect(Collectors.joining(", ")))
                            .append("\n");
                }
            }
        }
        return script.append("}\n").append(BODY).toString();
    }

    /** With a comma before, which keeps PowerShell from joining the lists. */
    private static String pair(String word, String meaning) {
        return "        , @(" + quoted(word) + ", " + quoted(meaning.isEmpty() ? word : meaning) + ")\n";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
