package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Confirmation;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.connection.SettingsOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.author.Squash;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Version;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate squash}: one file instead of many. */
@Command(
        description = "Puts old migrations together to one that gives the same schema and rows: tries that, and asks.",
        sortOptions = false,
        footer = {
            "",
            "The files that it replaces are deleted; databases on which they were applied have it as applied.",
            "",
            "Example:",
            "  pgpx migrate squash --to 20261121093000"
        })
final class MigrateSquashCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "VERSION",
            description = "The last version that is put in. It must be applied everywhere, or nowhere.")
    private String to = "";

    @Mixin
    private final MigrationFolders folders = new MigrationFolders();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final JavaOption java = new JavaOption();

    MigrateSquashCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        folders.orOf(settings.load(context));
        Path folder = folders.one(problems);
        folders.existing(problems);
        java.check(problems);
        Optional<Version> last = MigrationOptions.version("--to", to, problems);
        problems.refuse("migrate squash");
        try (ScratchServer scratch = new ScratchServer();
                JavaMigrations classes = java.load()) {
            Squash squash = Squash.of(folder, classes.all(), last.orElseThrow(), scratch::emptyDatabase);
            if (!context.options().confirmed()) {
                squash.replaced().forEach(old -> line("to be replaced: " + old));
                new Confirmation(context)
                        .require("Replace " + Counts.of(squash.replaced().size(), "file") + " by one?");
            }
            line(squash.write().toString());
            line("gives the same as the " + Counts.of(squash.replaced().size(), "file") + " that it replaces");
            squash.classes().stream().map(JavaMigration::place).forEach(name -> line("leave out from now on: " + name));
        }
        return ExitCode.DONE;
    }

    private void line(String text) {
        context.out().print(VisibleText.oneLine(text) + "\n");
    }
}
