package dev.pgpx.cli.model;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.models.ModelSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Option;

/** Where sources go. */
final class SourcePlace {
    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the records; that of the models which are there, unless given.")
    private String packageName = "";

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description = "The root of the sources, which is made where it is missing; src/main/java unless given.")
    private Path folder = Path.of("src/main/java");

    @Option(names = "--replace", description = "Write over files that are there.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Print the sources instead of writing them.")
    private boolean dryRun;

    /** Control characters are shown as escapes. */
    static String visible(String text) {
        return VisibleText.oneLine(text);
    }

    /** The package that was named, or the one that models are in. */
    String packageName(UsageProblems problems) {
        problems.require(
                !Files.exists(folder) || Files.isDirectory(folder),
                "--dir is \"" + visible(folder.toString()) + "\", which is no folder");
        if (!packageName.isEmpty()) {
            problems.require(
                    SourceVersion.isName(packageName),
                    "--package is \"" + visible(packageName)
                            + "\": expected the name of a Java package, as in com.example");
            return packageName;
        }
        Optional<String> found = new ModelFolder(folder).onlyPackage();
        problems.require(
                found.isPresent(),
                "--package is missing: " + visible(folder.toString())
                        + " has no models, or models in several packages");
        return found.orElse("");
    }

    /** Where the source of a record is. */
    Path file(String packageOfIt, String record) {
        return folder.resolve(packageOfIt.replace('.', '/')).resolve(record + ".java");
    }

    /** Writes the sources, all of them or none, and says what was written. */
    void write(ModelSources sources, CommandContext context) {
        if (dryRun) {
            OutputOption.print(String.join("\n", sources.sources().values()), context.out());
        } else {
            List<String> there = sources.thereIn(folder);
            if (!there.isEmpty() && !replace) {
                throw CommandException.of("PGPX-6080", visible(String.join(", ", there)), visible(folder.toString()));
            }
            sources.replaceIn(folder);
            sources.sources().keySet().forEach(path -> {
                String replaced = there.contains(path) ? "replaced " : "";
                context.out().print(replaced + visible(folder.resolve(path).toString()) + "\n");
            });
        }
        sources.notes().forEach(note -> context.notices().tell("note: " + visible(note)));
    }
}
