package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.SettingsOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.settings.ResolvedSettings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx migrate create}: writes a new migration. */
@Command(
        description = "Writes a new migration: an empty one, or what the models ask for.",
        sortOptions = false,
        footer = {
            "",
            "--auto runs all migrations on a PostgreSQL 18 of the command's own, compares that with the",
            "models, writes what is missing with its way up and down, and tries both there.",
            "",
            "Examples:",
            "  pgpx migrate create add books",
            "  pgpx migrate create --auto --models target/classes",
            "  pgpx migrate create fill titles --java --package com.example.migrations"
        })
final class MigrateCreateCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "What it does, in a few words; --auto finds them unless they are given.")
    private List<String> words = List.of();

    @Option(
            names = "--sql",
            description = "Write a file with empty parts. So it is without --auto, --java and --models.")
    private boolean sql;

    @Option(names = "--java", description = "Write the source of a class.")
    private boolean java;

    @Mixin
    private final MigrationFolders folders = new MigrationFolders();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final JavaOption classes = new JavaOption();

    @Mixin
    private final AutoOptions auto = new AutoOptions();

    @Mixin
    private final JavaSourceOptions source = new JavaSourceOptions();

    MigrateCreateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        ResolvedSettings said = settings.load(context);
        folders.orOf(said);
        auto.orOf(said);
        NewMigrationPlace place = NewMigrationPlace.of(folders, classes, String.join(" ", words), problems);
        int kinds = (sql ? 1 : 0) + (java ? 1 : 0) + (auto.isTyped() ? 1 : 0);
        problems.require(kinds <= 1, "--auto, --sql and --java exclude each other: leave all but one out");
        problems.require(auto.isTyped() || !words.isEmpty(), "NAME is missing: expected a few words on what it does");
        auto.check(problems);
        source.check(java, problems);
        problems.refuse("migrate create");
        if (auto.isTyped()) {
            auto.write(place, context);
        } else if (java) {
            context.out().print(VisibleText.oneLine(source.write(place).toString()) + "\n");
        } else {
            context.out()
                    .print(VisibleText.oneLine(place.author(List.of())
                                    .writeSql(place.words())
                                    .toString()) + "\n");
        }
        return ExitCode.DONE;
    }
}
