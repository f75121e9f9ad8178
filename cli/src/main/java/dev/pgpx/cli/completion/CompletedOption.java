package dev.pgpx.cli.completion;

import java.util.List;

/**
 * An option that a shell completes.
 *
 * @param names its names, the longest last
 * @param hasValue whether a value follows it
 * @param values what the value may be; empty for anything
 * @param isPath whether the value is a file or folder
 * @param description what it does
 */
public record CompletedOption(
        List<String> names, boolean hasValue, List<String> values, boolean isPath, String description) {
    /** Takes copies. */
    public CompletedOption {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }
}
