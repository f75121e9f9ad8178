package dev.pgpx.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Words before a command that give it a session of its own, so that Ctrl-C in a terminal reaches the JVM alone. Linux has
 * {@code setsid}; macOS has Perl instead. With neither the command runs in the JVM's session.
 */
final class OwnSession {
    private static final List<String> PREFIX = find(System.getenv().getOrDefault("PATH", ""));

    private OwnSession() {}

    static List<String> prefix() {
        return PREFIX;
    }

    static List<String> find(String path) {
        if (onPath(path, "setsid")) {
            return List.of("setsid");
        }
        return onPath(path, "perl")
                ? List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec(@ARGV) or exit(127)")
                : List.of();
    }

    private static boolean onPath(String path, String program) {
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
