package dev.pgpx.embedded;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the programs of a version: in the place that was given, else in the jars on the class or module path. Only the
 * location of a jar is taken from the class path: reading the archive as a resource would give that of any version.
 */
final class BinariesSearch {
    private final Platform platform;
    private final ServerSettings settings;

    BinariesSearch(Platform platform, ServerSettings settings) {
        this.platform = platform;
        this.settings = settings;
    }

    /** The installation, unpacked by the cache when it is found in a jar. */
    Installation find(Function<BinariesJar, Installation> unpack) {
        Path given = settings.binaries();
        if (given == null) {
            return unpack.apply(newest(jars(classPath().stream()), "the class path"));
        }
        if (Installation.isAt(given)) {
            return asAsked(given, Installation.at(given, null));
        }
        if (Files.isDirectory(given)) {
            return unpack.apply(newest(jarsIn(given), given.toString()));
        }
        BinariesJar jar = BinariesJar.of(given);
        jar.knownVersion().ifPresent(version -> check(given, version));
        return asAsked(given, unpack.apply(jar));
    }

    private Installation asAsked(Path given, Installation installation) {
        check(given, installation.version());
        return installation;
    }

    private void check(Path given, ServerVersion found) {
        Integer asked = settings.version();
        if (asked != null && found.major() != asked) {
            throw Failures.otherVersion(given, found, asked);
        }
    }

    private BinariesJar newest(List<BinariesJar> jars, String searched) {
        int major = settings.versionOrDefault();
        return jars.stream()
                .filter(jar -> jar.fits(platform, major))
                .max(Comparator.comparing(jar -> jar.knownVersion().orElseThrow()))
                .orElseThrow(() -> Failures.binariesAbsent(
                        major,
                        platform,
                        searched,
                        jars.stream().map(BinariesJar::fileName).sorted().toList()));
    }

    private static List<BinariesJar> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return jars(files);
        } catch (IOException unreadable) {
            throw Failures.files("list the binaries", folder, unreadable);
        }
    }

    private static List<BinariesJar> jars(Stream<Path> files) {
        return files.map(BinariesJar::of).filter(jar -> jar.version() != null).toList();
    }

    private Collection<Path> classPath() {
        Set<Path> files = new LinkedHashSet<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            Arrays.stream(System.getProperty(property, "").split(File.pathSeparator))
                    .filter(name -> name.endsWith(".jar"))
                    .map(Path::of)
                    .map(Path::toAbsolutePath)
                    .forEach(files::add);
        }
        files.addAll(seenByLoaders());
        return files;
    }

    /** Class loaders of frameworks know jars that the class path does not name; each tells the jar's location. */
    private Collection<Path> seenByLoaders() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context != null ? context : ClassLoader.getSystemClassLoader();
        Set<Path> files = new LinkedHashSet<>();
        try {
            for (String name : List.of(platform.entry() + ".txz", platform.entry() + "-alpine_linux.txz")) {
                for (URL url : Collections.list(loader.getResources(name))) {
                    if (url.openConnection() instanceof JarURLConnection jar
                            && jar.getJarFileURL().getProtocol().equals("file")) {
                        files.add(Path.of(jar.getJarFileURL().toURI()));
                    }
                }
            }
            return files;
        } catch (IOException | URISyntaxException unreadable) {
            throw Failures.binariesUnreadable(
                    Path.of("class path"), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
