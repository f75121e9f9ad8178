package dev.pgpx.cli.completion;

import java.util.List;

/** A shell that completes what is typed. */
public enum Shell {
    BASH,
    ZSH,
    FISH,
    POWERSHELL;

    /**
     * The script that it has to run.
     *
     * @param commands all commands, pgpx itself first
     * @return the script, with a line end
     */
    public String script(List<CompletedCommand> commands) {
        return switch (this) {
            case BASH -> BashScript.of(commands);
            case ZSH -> BashScript.zsh(commands);
            case FISH -> FishScript.of(commands);
            case POWERSHELL -> PowerShellScript.of(commands);
        };
    }
}
