package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.settings.ResolvedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where migrations are: mixed in by every command that needs them. */
final class MigrationFolders {
    private static final Path USUAL = Path.of("migrations");

    @Option(
            names = {"-d", "--dir"},
            paramLabel = "FOLDER",
            description = "A folder of migrations, \"migrations\" unless given; may be given several times.")
    private List<Path> folders = List.of();

    /** Those that the settings name, and where; used when none is typed. */
    private List<Path> ofSettings = List.of(USUAL);

    private String place = "--dir";

    /** Takes what settings say, unless something is typed. */
    void orOf(ResolvedSettings settings) {
        List<Path> found = settings.paths("migrate.folders");
        if (folders.isEmpty() && !found.isEmpty()) {
            ofSettings = found;
            place = settings.find("migrate.folders")
                    .map(value -> "migrate.folders (" + value.origin() + ")")
                    .orElse(place);
        }
    }

    /** Those that were typed, or those of the settings, or the usual one. */
    List<Path> all() {
        return folders.isEmpty() ? ofSettings : List.copyOf(folders);
    }

    /** All of them, which must be there. */
    List<Path> existing(UsageProblems problems) {
        for (Path folder : all()) {
            problems.require(
                    Files.isDirectory(folder),
                    place + " is \"" + folder
                            + "\", and there is no such folder: expected a folder of migrations; pgpx migrate"
                            + " create makes one");
        }
        return all();
    }

    /** The one that is written to. */
    Path one(UsageProblems problems) {
        problems.require(
                all().size() == 1, place + " is given several times: expected the folder that is written to, once");
        Path folder = all().get(0);
        problems.require(
                !Files.exists(folder) || Files.isDirectory(folder),
                place + " is \"" + folder + "\", which is no folder");
        return folder;
    }
}
