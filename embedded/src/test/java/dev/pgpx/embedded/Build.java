package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the build hands to the tests. */
final class Build {
    private Build() {}

    /** The folder with the jars of all six versions. */
    static Path binaries() {
        return Path.of(System.getProperty("pgpx.embedded.binaries"));
    }

    static Path cache() {
        return Path.of(System.getProperty("pgpx.embedded.cache"));
    }

    static Path jar(int major) throws IOException {
        try (Stream<Path> jars = Files.list(binaries())) {
            return jars.filter(jar -> jar.getFileName().toString().contains("-" + major + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The unpacked programs of a version. */
    static Installation installation(int major) {
        ServerSettings settings = EmbeddedServer.builder().version(major).settings();
        BinariesCache cache = new BinariesCache(settings.cache(), Platform.current());
        return new BinariesSearch(Platform.current(), settings).find(cache::install);
    }
}
