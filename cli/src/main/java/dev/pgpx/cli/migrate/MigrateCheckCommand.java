package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.SettingsOptions;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.author.BaseCheck;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate check}: whether a branch can be merged. */
@Command(
        description = "Compares the migrations with those of the branch that they go into, before that is done.",
        sortOptions = false,
        footer = {
            "",
            "Edited, missing and late ones are told, and versions that the other branch has given, too.",
            "It asks git; no server is needed.",
            "",
            "Example:",
            "  pgpx migrate check --base main"
        })
final class MigrateCheckCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--base",
            required = true,
            paramLabel = "BRANCH",
            description = "The branch, as git knows it: main, origin/main, a commit.")
    private String base = "";

    @Mixin
    private final MigrationFolders folders = new MigrationFolders();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    MigrateCheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        folders.orOf(settings.load(context));
        List<Path> existing = folders.existing(problems);
        problems.require(!base.startsWith("-"), "--base is \"" + base + "\": expected the name of a branch");
        problems.refuse("migrate check");
        List<Problem> found = new ArrayList<>();
        int files = 0;
        for (Path folder : existing) {
            Map<String, byte[]> now = now(folder);
            files += now.size();
            found.addAll(BaseCheck.problems(new GitFolder("git", folder).files(base), now));
        }
        if (!found.isEmpty()) {
            throw MigrationException.all(found);
        }
        context.out().print(Counts.of(files, "file") + ", fit for " + VisibleText.oneLine(base) + "\n");
        return ExitCode.DONE;
    }

    private static Map<String, byte[]> now(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(path -> GitFolder.isMigration(String.valueOf(path.getFileName())) && Files.isRegularFile(path))
                    .forEach(path -> files.put(path.toString(), SourceBytes.read(path)));
        } catch (IOException failure) {
            throw CommandException.notRead(folder, failure);
        }
        return files;
    }
}
