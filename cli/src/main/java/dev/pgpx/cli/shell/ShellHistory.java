package dev.pgpx.cli.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;
import org.jspecify.annotations.Nullable;

/** What was typed, kept in a file that only its owner can read; what holds a password is not kept. */
final class ShellHistory extends DefaultHistory {
    private static final Pattern SECRET = Pattern.compile(
            "\\bpassword\\b\\s*[='\\s]\\s*\\S|://[^\\s/@:]*:[^\\s@]+@|\\bpgp_sym_\\w+\\s*\\(|\\bcrypt\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void add(Instant time, String line) {
        if (!hasSecret(line)) {
            super.add(time, line);
        }
    }

    static boolean hasSecret(String line) {
        return SECRET.matcher(line).find();
    }

    /** The file of the history; null where there is no place for one, or none is wanted. */
    static @Nullable Path file(Map<String, String> environment) {
        String named = environment.get("PGPX_HISTORY");
        if (named != null) {
            return named.isBlank() ? null : created(Path.of(named));
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        if (state.isBlank() && home.isBlank()) {
            return null;
        }
        Path folder = state.isBlank() ? Path.of(home, ".local", "state") : Path.of(state);
        return created(folder.resolve("pgpx").resolve("shell-history"));
    }

    private static Path created(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] owner = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, owner);
        } catch (FileAlreadyExistsException known) {
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
