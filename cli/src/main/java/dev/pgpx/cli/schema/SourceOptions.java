package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ServerOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.schema.catalog.ReadOptions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What says which schema is meant: mixed in by every command that needs one. */
final class SourceOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "SOURCE",
            description = {
                "The schema: postgresql://user:password@host:5432/database,",
                "models:target/classes, a file that ends in .sql, or a folder of them."
            })
    private @Nullable String source;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "Only this schema; may be given several times. Not for models.")
    private List<String> schemas = List.of();

    /** What of a database is read. */
    public ReadOptions readOptions() {
        return ReadOptions.DEFAULT.withSchemas(Set.copyOf(schemas).toArray(new String[0]));
    }

    /** The source that was asked for. */
    public SchemaSource source(CommandContext context, UsageProblems problems) {
        if (source != null && server.isTyped()) {
            problems.add("SOURCE and --url exclude each other: leave one of the two out");
        }
        SchemaSource found = source != null
                ? SchemaSource.typed("SOURCE", source, context, problems)
                : SchemaSource.server(server, context, problems);
        problems.require(
                schemas.isEmpty() || found.kind() != SchemaSource.Kind.MODELS,
                "--schema is not for models: leave it out");
        return found;
    }
}
