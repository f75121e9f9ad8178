package dev.pgpx.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Jars, each unpacked once for all JVMs. What a jar's folder holds is complete or absent: see {@link KeptFolders}.
 *
 * @param folder the cache, which is checked before anything in it is run
 */
record BinariesCache(Path folder, Platform platform) {

    Installation install(BinariesJar jar) {
        CacheFolder.secure(folder);
        try (ZipFile zip = jar.open()) {
            ZipEntry archive = jar.archive(zip, platform);
            Path kept = folder.resolve(key(jar, archive));
            Path home = KeptFolders.find(kept, "installation", partial -> unpack(jar, zip, archive, partial));
            return jar.knownVersion()
                    .map(version -> new Installation(home, version, kept))
                    .orElseGet(() -> Installation.at(home, kept));
        } catch (IOException failed) {
            throw Failures.files("unpack " + jar.file() + " to the cache", folder, failed);
        }
    }

    /** The checksum tells jars of one name apart: a renamed one, or one that was built again. */
    private static String key(BinariesJar jar, ZipEntry archive) {
        return jar.fileName().replaceFirst("\\.jar$", "") + "-" + Long.toHexString(archive.getCrc());
    }

    private static void unpack(BinariesJar jar, ZipFile zip, ZipEntry archive, Path target) throws IOException {
        try (InputStream content = zip.getInputStream(archive)) {
            Archive.unpack(content, target);
        } catch (FileSystemException | ClosedByInterruptException notOfTheJar) {
            throw notOfTheJar;
        } catch (IOException damaged) {
            if (Failures.tellsOfFullDisk(String.valueOf(damaged.getMessage()))) {
                throw damaged;
            }
            throw Failures.binariesUnreadable(jar.file(), String.valueOf(damaged.getMessage()), damaged);
        }
        if (!Installation.isAt(target)) {
            throw Failures.binariesUnreadable(jar.file(), archive.getName() + " has no bin/postgres", null);
        }
    }
}
