package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where migrations in Java are, besides the class path of the command. */
final class JavaOption {
    @Option(
            names = "--classes",
            paramLabel = "PATH",
            description = "A folder or jar with classes of which some are migrations, named in their "
                    + "META-INF/services; may be given several times.")
    private List<Path> paths = List.of();

    void check(UsageProblems problems) {
        paths.forEach(path -> problems.require(
                Files.exists(path), "--classes is \"" + path + "\", and there is no such folder or jar"));
    }

    /** Loads them. */
    JavaMigrations load() {
        return JavaMigrations.load(paths);
    }
}
