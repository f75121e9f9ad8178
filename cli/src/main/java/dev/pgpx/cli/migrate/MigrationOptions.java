package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ServerOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.HistoryTable;
import dev.pgpx.settings.ResolvedSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** Which migrations, which database and which history: mixed in by every command that brings them together. */
final class MigrationOptions {
    @Mixin
    private final MigrationFolders folders = new MigrationFolders();

    @Mixin
    private final JavaOption java = new JavaOption();

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    /** Opens them, or tells all that is wrong with what was typed. */
    OpenedMigrations open(CommandContext context, UsageProblems problems, String command) {
        return open(context, problems, new RunnerOptions(), command);
    }

    /** Opens them, to be run. */
    OpenedMigrations open(CommandContext context, UsageProblems problems, RunnerOptions runner, String command) {
        Optional<ResolvedSettings> found = history.settings(context, problems);
        found.ifPresent(folders::orOf);
        List<Path> existing = folders.existing(problems);
        HistoryTable table = history.table(found, problems);
        Optional<Settings> settings = found.flatMap(all -> ServerOptions.server(all, problems));
        found.ifPresent(runner::orOf);
        java.check(problems);
        Migrations migrations =
                runner.with(Migrations.of(existing).withHistory(table.schema(), table.table()), problems);
        problems.refuse(command);
        return OpenedMigrations.of(migrations, java.load(), existing, settings.orElseThrow(), context);
    }

    /** The settings, read once; empty when something is wrong with them, which is a problem. */
    Optional<ResolvedSettings> settings(CommandContext context, UsageProblems problems) {
        return history.settings(context, problems);
    }

    /** Whether a database was typed; one of the environment does not count. */
    boolean hasDatabase() {
        return history.isTyped();
    }

    /** Those that are files. */
    List<Migration> files(CommandContext context, UsageProblems problems, String command) {
        Optional<ResolvedSettings> found = history.settings(context, problems);
        found.ifPresent(folders::orOf);
        List<Path> existing = found.isPresent() ? folders.existing(problems) : folders.all();
        problems.refuse(command);
        return MigrationFolder.read(existing);
    }

    /** Gives them where no database is needed. */
    void offline(CommandContext context, UsageProblems problems, String command, Consumer<Migrations> work) {
        RunnerOptions runner = new RunnerOptions();
        history.settings(context, problems).ifPresent(found -> {
            folders.orOf(found);
            runner.orOf(found);
        });
        Migrations migrations = runner.with(Migrations.of(folders.existing(problems)), problems);
        java.check(problems);
        problems.require(!history.isTyped(), "--offline and --url exclude each other: leave one of the two out");
        problems.refuse(command);
        try (JavaMigrations classes = java.load()) {
            work.accept(migrations.withJava(classes.all()));
        }
    }

    /** A version that was typed. */
    static Optional<Version> version(String place, @Nullable String typed, UsageProblems problems) {
        try {
            return Optional.ofNullable(typed).map(Version::of);
        } catch (MigrationException wrong) {
            problems.add(place + " is \"" + typed + "\": expected a version, which is "
                    + wrong.problem().expected());
            return Optional.empty();
        }
    }
}
