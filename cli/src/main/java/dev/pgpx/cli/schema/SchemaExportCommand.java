package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.export.SchemaExport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx schema export}: the SQL that creates a schema. */
@Command(
        description = "Writes the SQL that creates a schema anew.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pgpx schema export --url postgresql://localhost/shop --out shop.sql",
            "  pgpx schema export models:target/classes",
            "  pgpx schema export --url postgresql://localhost/shop --files --out schema"
        })
final class SchemaExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--files",
            description = {
                "Write a file for each object; --out is the folder, which an earlier",
                "export may have written."
            })
    private boolean files;

    @Option(names = "--owners", description = "Say who owns things.")
    private boolean owners;

    @Option(names = "--no-privileges", description = "Do not say who may do what.")
    private boolean withoutPrivileges;

    @Option(
            names = "--secrets",
            description = {
                "Show passwords of foreign servers, user mappings and subscriptions;",
                "otherwise they are masked."
            })
    private boolean secrets;

    SchemaExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource from = source.source(context, problems);
        @Nullable Path folder = output.file();
        problems.require(!files || folder != null, "--files needs a folder: expected --out FOLDER");
        problems.refuse("schema export");
        ReadOptions options = source.readOptions().withSecrets(secrets);
        try (ScratchServer scratch = new ScratchServer()) {
            Schema schema = from.schema(scratch, options);
            SchemaExport export = export(schema);
            if (files && folder != null) {
                export.writeTo(folder);
            } else {
                output.write(export.text(), context.out());
            }
            Untold.print(schema, context.err());
        }
        return ExitCode.DONE;
    }

    private SchemaExport export(Schema schema) {
        SchemaExport export = owners ? schema.export().withOwners() : schema.export();
        return withoutPrivileges ? export.withoutPrivileges() : export;
    }
}
