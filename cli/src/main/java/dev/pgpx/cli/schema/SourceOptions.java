package dev.pgpx.cli.schema;

import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.schema.catalog.ReadOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What says which schema is meant: mixed in by every command that needs one. */
public final class SourceOptions {
    /** What is said where nothing says which server is meant. */
    public static final String NO_SERVER =
            "no server is named: expected a URL, or the environment variable PGPX_URL (or DATABASE_URL) with one";

    @Parameters(
            arity = "0..1",
            paramLabel = "SOURCE",
            description = {
                "The schema: postgresql://user:password@host:5432/database,",
                "models:target/classes, a file that ends in .sql, or a folder of them."
            })
    private @Nullable String source;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "A server. Without it and SOURCE the environment variable PGPX_URL",
                "counts, then DATABASE_URL."
            })
    private @Nullable String url;

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
    public SchemaSource source(Map<String, String> environment, UsageProblems problems) {
        if (source != null && url != null) {
            problems.add("SOURCE and --url exclude each other: leave one of the two out");
        }
        SchemaSource found =
                source != null ? SchemaSource.parse("SOURCE", source, problems) : server(url, environment, problems);
        problems.require(
                schemas.isEmpty() || found.kind() != SchemaSource.Kind.MODELS,
                "--schema is not for models: leave it out");
        return found;
    }

    /** A server, by an option or the environment. */
    public static SchemaSource server(@Nullable String url, Map<String, String> environment, UsageProblems problems) {
        if (url != null) {
            return url("--url", url, problems);
        }
        for (String variable : ConnectionOptions.VARIABLES) {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                return url("the environment variable " + variable, value, problems);
            }
        }
        problems.add(NO_SERVER);
        return SchemaSource.NONE;
    }

    private static SchemaSource url(String place, String url, UsageProblems problems) {
        if (!url.contains("://")) {
            problems.add(place + " is no URL: expected postgresql://user:password@host:5432/database");
        }
        return SchemaSource.parse(place, url, problems);
    }
}
