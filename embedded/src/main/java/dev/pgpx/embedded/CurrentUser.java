package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

/** Who this JVM runs as, by the one portable way: whom a new file belongs to. */
final class CurrentUser {
    private static final int ROOT = 0;

    private CurrentUser() {}

    /** The number of the user. */
    static int id() {
        return Known.USER.id();
    }

    static boolean isRoot() {
        return id() == ROOT;
    }

    /** Root, when this JVM runs as root. */
    static Optional<UserPrincipal> ifRoot() {
        return Optional.of(Known.USER).filter(user -> user.id() == ROOT).map(User::principal);
    }

    private record User(int id, UserPrincipal principal) {}

    /** Found once: the user of a process that runs Java does not change. */
    private static final class Known {
        static final User USER = find();

        private static User find() {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"));
            try {
                Files.createDirectories(folder);
                Path probe = Files.createTempFile(folder, "pgpx", "user");
                try {
                    return new User((Integer) Files.getAttribute(probe, "unix:uid"), Files.getOwner(probe));
                } finally {
                    Files.delete(probe);
                }
            } catch (IOException unwritable) {
                throw Failures.files("make a temporary file", folder, unwritable);
            }
        }
    }
}
