package dev.pgpx.cli.output;

import picocli.CommandLine.Option;

/** How rows are printed: mixed in by every command whose result is rows. */
public final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How rows are printed: table, json, ndjson, csv or markdown; table unless given.")
    private OutputFormat format = OutputFormat.TABLE;

    /** An option that is not given yet. */
    public FormatOption() {}

    /** The format. */
    public OutputFormat format() {
        return format;
    }
}
