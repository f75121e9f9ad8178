package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.models.ModelSources;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx schema models}: records for the tables that there are. */
@Command(
        description = "Writes records for the tables of a schema, to begin with; it replaces no file.",
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  pgpx schema models --url postgresql://localhost/shop --package com.example --out src/main/java"
        })
final class SchemaModelsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Option(names = "--package", required = true, paramLabel = "NAME", description = "The package of the records.")
    private String packageName = "";

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "The root of a source folder; it is made where it is missing.")
    private Path folder = Path.of("");

    SchemaModelsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource from = source.source(context, problems);
        problems.require(
                SourceVersion.isName(packageName),
                "--package is \"" + packageName + "\": expected the name of a Java package, as in com.example");
        problems.refuse("schema models");
        try (ScratchServer scratch = new ScratchServer()) {
            Schema schema = from.schema(scratch, source.readOptions());
            ModelSources models = ModelSources.of(schema.facts(), packageName);
            models.writeTo(folder);
            models.sources().keySet().forEach(path -> context.out().print(VisibleText.oneLine(path) + "\n"));
            models.notes().forEach(note -> context.out().print("note: " + VisibleText.oneLine(note) + "\n"));
            Untold.print(schema, context.err());
        }
        return ExitCode.DONE;
    }
}
