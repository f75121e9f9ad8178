package dev.pgpx.settings;

import dev.pgpx.database.settings.Host;
import dev.pgpx.database.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into libpq's password file. It is left alone, with a warning, when others than its owner may do anything with it.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-pgpass.html">The Password File</a>.
 */
final class PasswordFile {
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path path;
    private final String shown;
    private final boolean named;
    private final ProblemList problems;

    private PasswordFile(Path path, String shown, boolean named, ProblemList problems) {
        this.path = path;
        this.shown = shown;
        this.named = named;
        this.problems = problems;
    }

    /** The file that was named, or else the usual one. */
    static PasswordFile of(Surroundings surroundings, @Nullable LibpqValue named, ProblemList problems) {
        Path path = named != null
                ? surroundings.folder().resolve(named.text())
                : surroundings.postgresqlHome().resolve(surroundings.isWindows() ? "pgpass.conf" : ".pgpass");
        return new PasswordFile(path, surroundings.shown(path), named != null, problems);
    }

    /** A password and the line that it stands on. */
    record Found(String password, String place) {}

    /** The password for where settings lead. pgpx has one password for all hosts: that of the first that has one. */
    Optional<Found> find(Settings settings) {
        if (!isUsable()) {
            return Optional.empty();
        }
        String[] lines = SettingsFile.text(path, shown, problems).split("\r\n|\n", -1);
        List<Found> found = new ArrayList<>();
        for (Host host : settings.hosts()) {
            List<String> wanted =
                    List.of(host.name(), String.valueOf(host.port()), settings.database(), settings.user());
            line(lines, wanted).ifPresent(found::add);
        }
        if (found.stream().map(Found::password).distinct().count() > 1) {
            problems.warn(found.get(0).place(), "PGPX-2249");
        }
        return found.stream().findFirst();
    }

    private boolean isUsable() {
        if (Files.notExists(path)) {
            if (named) {
                problems.warn(shown, "PGPX-2248", shown, "it is not there");
            }
            return false;
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            problems.warn(shown, "PGPX-2248", shown, "it is no plain file, or cannot be read");
            return false;
        }
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            boolean safe =
                    view == null || OWNERS.containsAll(view.readAttributes().permissions());
            if (!safe) {
                problems.warn(shown, "PGPX-2247", shown);
            }
            return safe;
        } catch (IOException failure) {
            problems.warn(shown, "PGPX-2248", shown, failure.getClass().getSimpleName() + " " + failure.getMessage());
            return false;
        }
    }

    private Optional<Found> line(String[] lines, List<String> wanted) {
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].isEmpty() || lines[at].startsWith("#")) {
                continue;
            }
            List<Field> fields = fields(lines[at]);
            if (fields.size() > wanted.size() && matches(fields, wanted)) {
                return Optional.of(new Found(fields.get(wanted.size()).text(), shown + ":" + (at + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<Field> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!fields.get(i).isAny() && !fields.get(i).text().equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A field without its escapes; a single star without one is any text. */
    private record Field(String text, boolean isAny) {}

    /** What stands between the colons; a backslash takes the meaning from the character behind it. */
    private static List<Field> fields(String line) {
        List<Field> fields = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length()) {
                at++;
                text.append(line.charAt(at));
                escaped = true;
            } else if (c == ':') {
                fields.add(
                        new Field(text.toString(), !escaped && text.toString().equals("*")));
                text.setLength(0);
                escaped = false;
            } else {
                text.append(c);
            }
        }
        fields.add(new Field(text.toString(), false));
        return fields;
    }
}
