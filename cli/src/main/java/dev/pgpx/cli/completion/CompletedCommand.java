package dev.pgpx.cli.completion;

import java.util.List;
import java.util.Map;

/**
 * A command that a shell completes.
 *
 * @param path its words, divided by spaces; empty for pgpx itself
 * @param options its options
 * @param words what may follow it but options, with what that is: commands, or values of its first argument
 */
public record CompletedCommand(String path, List<CompletedOption> options, Map<String, String> words) {
    /** Takes a copy of the options. */
    public CompletedCommand {
        options = List.copyOf(options);
    }
}
