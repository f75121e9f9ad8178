package dev.pgpx.testing.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where servers keep their data for as long as they run, when it is not in memory: what the build makes and cleans, else the temporary folder. */
public final class BuildFolder {
    private static final List<String> NAMES = List.of("target", "build");

    private BuildFolder() {}

    /**
     * The folder below a project's.
     *
     * @param project the project's folder
     * @return {@code target/pgpx} or {@code build/pgpx}; empty when no build has made {@code target} or {@code build}
     */
    public static Optional<Path> of(Path project) {
        return NAMES.stream()
                .map(project.toAbsolutePath()::resolve)
                .filter(Files::isDirectory)
                .map(build -> build.resolve("pgpx"))
                .findFirst();
    }
}
