package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pgpx schema}: all that is done with schemas. */
@Command(
        description = "Exports, compares, changes and draws schemas.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        footer = {
            "",
            "A SOURCE of a schema is one of",
            "  postgresql://user:password@host:5432/database   a server, 13 to 18",
            "  models:target/classes                           compiled models: a folder or a jar",
            "  schema.sql, migrations/                         scripts, run on a server of the command's own",
            "",
            "Examples:",
            "  pgpx schema export postgresql://localhost/shop",
            "  pgpx schema diff postgresql://localhost/shop models:target/classes"
        })
final class SchemaCommand implements CommandGroup {
    private final Map<String, Callable<Integer>> commands = new LinkedHashMap<>();

    SchemaCommand(CommandContext context) {
        commands.put("export", new SchemaExportCommand(context));
        commands.put("diff", new SchemaDiffCommand(context));
        commands.put("prove", new SchemaProveCommand(context));
        commands.put("apply", new SchemaApplyCommand(context));
        commands.put("draw", new SchemaDrawCommand(context));
        commands.put("dictionary", new SchemaDictionaryCommand(context));
        commands.put("models", new SchemaModelsCommand(context));
    }

    @Override
    public Map<String, Callable<Integer>> commands() {
        return commands;
    }
}
