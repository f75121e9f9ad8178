package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the source of a migration in Java goes. */
final class JavaSourceOptions {
    @Option(names = "--package", paramLabel = "NAME", description = "The package of that class; none unless given.")
    private @Nullable String packageName;

    @Option(
            names = "--sources",
            paramLabel = "FOLDER",
            description = "The root of the source folder for that class; src/main/java unless given.")
    private @Nullable Path sources;

    /** They say nothing about other kinds. */
    void check(boolean java, UsageProblems problems) {
        problems.require(
                java || (packageName == null && sources == null),
                "--package and --sources are for --java: leave them out");
        problems.require(
                packageName == null || SourceVersion.isName(packageName),
                "--package is \"" + packageName + "\": expected the name of a Java package, as in com.example");
    }

    /** Writes the source; its path. */
    Path write(NewMigrationPlace place) {
        Path root = sources == null ? Path.of("src/main/java") : sources;
        try (JavaMigrations classes = place.java().load()) {
            return place.author(classes.all()).writeJava(place.words(), root, packageName == null ? "" : packageName);
        }
    }
}
