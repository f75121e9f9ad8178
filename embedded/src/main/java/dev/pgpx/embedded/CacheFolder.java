package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The permissions of the cache. Programs in it are run, so nobody but this user (or root) may be able to put something
 * there, even where the default folder is one that everybody may write to.
 */
final class CacheFolder {
    private static final int ROOT = 0;

    private CacheFolder() {}

    static void secure(Path folder) {
        try {
            if (Files.notExists(folder)) {
                create(folder);
            }
            check(folder);
        } catch (IOException failed) {
            throw Failures.files("make the cache folder", folder, failed);
        }
    }

    private static void create(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        // for root the server's user, who is another one, must be able to enter
        String permissions = CurrentUser.isRoot() ? "rwxr-xr-x" : "rwx------";
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // by another JVM of ours, or by somebody else, which the check that follows tells
        }
    }

    private static void check(Path folder) throws IOException {
        checkOwner(folder, LinkOption.NOFOLLOW_LINKS);
        checkOwner(folder);
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw Failures.cacheUnsafe(
                    folder, "others may write to it (" + PosixFilePermissions.toString(permissions) + ")");
        }
    }

    private static void checkOwner(Path folder, LinkOption... options) throws IOException {
        Object owner = Files.getAttribute(folder, "unix:uid", options);
        if (!owner.equals(ROOT) && !owner.equals(CurrentUser.id())) {
            throw Failures.cacheUnsafe(
                    folder, "it belongs to " + Files.getOwner(folder, options).getName());
        }
    }
}
