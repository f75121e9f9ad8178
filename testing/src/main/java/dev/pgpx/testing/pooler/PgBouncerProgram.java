package dev.pgpx.testing.pooler;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed program, and how to run it: it refuses to run as root. */
final class PgBouncerProgram {
    private static final String NAME = "pgbouncer";
    /** Where Debian has it, which is not on the path of everybody. */
    private static final String SYSTEM_FOLDER = "/usr/sbin";

    private static final String NOBODY = "nobody";
    /** The group of nobody has a name of its own on each distribution, its number is the same on all. */
    private static final String GROUP = "65534";

    private static final int ROOT = 0;

    private PgBouncerProgram() {}

    static Optional<String> obstacle() {
        return find(NAME).isPresent()
                ? Optional.empty()
                : Optional.of("there is no program " + NAME + " on this machine");
    }

    /** The words before a command that is run as somebody whom the program accepts. */
    static List<String> prefix(int user) {
        if (user != ROOT) {
            return List.of();
        }
        return find("setpriv").isPresent()
                ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + GROUP, "--clear-groups", "--no-new-privs")
                : List.of("runuser", "-u", NOBODY, "--");
    }

    static Path path() {
        return find(NAME)
                .orElseThrow(() -> PgBouncerException.unavailable(obstacle().orElse("it has gone")));
    }

    private static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of(SYSTEM_FOLDER))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
