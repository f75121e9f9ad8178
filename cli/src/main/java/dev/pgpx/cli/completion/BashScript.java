package dev.pgpx.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The script for bash; zsh runs it, too. */
final class BashScript {
    private static final String HEAD =
            """
            # Completes pgpx in bash. To have it in every session:
            #   pgpx completion bash > ~/.local/share/bash-completion/completions/pgpx
            """;

    private static final String ZSH =
            """
            #compdef pgpx
            # Completes pgpx in zsh. To have it in every session, in ~/.zshrc behind compinit:
            #   source <(pgpx completion zsh)
            autoload -U +X bashcompinit && bashcompinit
            """;

    /** Finds the command in the words before; an option's value, and what stands behind an equals sign, is none. */
    private static final String BODY =
            """
            _pgpx() {
              local cur=${COMP_WORDS[COMP_CWORD]} prev='' command='' word='' i
              if ((COMP_CWORD > 0)); then prev=${COMP_WORDS[COMP_CWORD-1]}; fi
              if [[ $cur == '=' ]]; then
                cur=''
              elif [[ $prev == '=' ]] && ((COMP_CWORD > 1)); then
                prev=${COMP_WORDS[COMP_CWORD-2]}
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                if [[ $word == -* ]]; then
                  case "$command:$word" in
                    %s) if [[ ${COMP_WORDS[i+1]} == '=' ]]; then i=$((i + 2)); else i=$((i + 1)); fi ;;
                  esac
                else
                  case "$command:$word" in
                    %s) command="${command:+$command }$word" ;;
                  esac
                fi
              done
              COMPREPLY=()
              case "$command:$prev" in
            %s  esac
              local words='' options=''
              case "$command" in
            %s  esac
              if [[ $cur == -* ]]; then
                COMPREPLY=($(compgen -W "$options" -- "$cur"))
              elif [[ -n $words ]]; then
                COMPREPLY=($(compgen -W "$words" -- "$cur"))
              else
                COMPREPLY=($(compgen -f -- "$cur"))
              fi
            }
            complete -o filenames -F _pgpx pgpx ./pgpx
            """;

    private BashScript() {}

    static String of(List<CompletedCommand> commands) {
        return HEAD + body(commands);
    }

    static String zsh(List<CompletedCommand> commands) {
        return ZSH + body(commands);
    }

    private static String body(List<CompletedCommand> commands) {
        List<String> withValue = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        StringBuilder values = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (CompletedCommand command : commands) {
            for (CompletedOption option : command.options()) {
                if (option.hasValue()) {
                    withValue.addAll(patterns(command, option));
                    values.append("    ").append(String.join("|", patterns(command, option)));
                    values.append(") ").append(reply(option)).append(" return ;;\n");
                }
            }
            if (!command.path().isEmpty()) {
                int space = command.path().lastIndexOf(' ');
                String parent = space < 0 ? "" : command.path().substring(0, space);
                paths.add("'" + parent + ":" + command.path().substring(space + 1) + "'");
            }
            words.append("    '").append(command.path()).append("')\n      words='");
            words.append(String.join(" ", command.words().keySet())).append("'\n      options='");
            words.append(command.options().stream()
                            .flatMap(option -> option.names().stream())
                            .collect(Collectors.joining(" ")))
                    .append("' ;;\n");
        }
        return BODY.formatted(String.join("|", withValue), String.join("|", paths), values, words);
    }

    private static List<String> patterns(CompletedCommand command, CompletedOption option) {
        return option.names().stream()
                .map(name -> "'" + command.path() + ":" + name + "'")
                .toList();
    }

    private static String reply(CompletedOption option) {
        if (!option.values().isEmpty()) {
            return "COMPREPLY=($(compgen -W '" + String.join(" ", option.values()) + "' -- \"$cur\"));";
        }
        return option.isPath() ? "COMPREPLY=($(compgen -f -- \"$cur\"));" : "";
    }
}
