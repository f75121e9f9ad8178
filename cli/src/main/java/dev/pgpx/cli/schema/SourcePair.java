package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.UsageProblems;
import picocli.CommandLine.Parameters;

/** What says which two schemas are meant: mixed in by every command that leads from one to the other. */
final class SourcePair {
    @Parameters(index = "0", paramLabel = "FROM", description = "What there is: a source, see pgpx help schema.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "What there shall be: a source, too.")
    private String to = "";

    /** What there is. */
    SchemaSource before(CommandContext context, UsageProblems problems) {
        return SchemaSource.typed("FROM", from, context, problems);
    }

    /** What there shall be. */
    SchemaSource after(CommandContext context, UsageProblems problems) {
        return SchemaSource.typed("TO", to, context, problems);
    }
}
