package dev.pgpx.settings;

import dev.pgpx.database.settings.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@code PGSERVICE} names: first in the user's file, then in the system's.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-pgservice.html">The Connection Service File</a>.
 */
final class ServiceFile {
    private static final String NAME = "pg_service.conf";

    /** Where packages of PostgreSQL look when {@code PGSYSCONFDIR} says nothing: Debian, Red Hat, from source. */
    private static final List<Path> SYSTEM_FOLDERS = List.of(
            Path.of("/etc/postgresql-common"), Path.of("/etc/sysconfig/pgsql"), Path.of("/usr/local/pgsql/etc"));

    private final Surroundings surroundings;
    private final ProblemList problems;

    ServiceFile(Surroundings surroundings, ProblemList problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    /** The parameters of the service that the environment names; none, and no problem, when it names none. */
    Map<String, LibpqValue> read() {
        Optional<String> service = surroundings.variable("PGSERVICE");
        if (service.isEmpty()) {
            return Map.of();
        }
        List<Path> files = files();
        for (Path file : files) {
            Optional<Map<String, LibpqValue>> found = find(file, service.get());
            if (found.isPresent()) {
                return found.get();
            }
        }
        String looked = files.isEmpty()
                ? "and there is no " + NAME
                : "looked in "
                        + String.join(
                                ", ", files.stream().map(surroundings::shown).toList());
        problems.add("PGSERVICE", "PGPX-2242", service.get(), looked);
        return Map.of();
    }

    /** Those that are there; one that was named must be. */
    private List<Path> files() {
        Optional<Path> named = surroundings.variable("PGSERVICEFILE").map(surroundings.folder()::resolve);
        Path user = named.orElse(surroundings.postgresqlHome().resolve("." + NAME));
        List<Path> folders = surroundings
                .variable("PGSYSCONFDIR")
                .map(folder -> List.of(surroundings.folder().resolve(folder)))
                .orElse(SYSTEM_FOLDERS);
        List<Path> files = new ArrayList<>();
        if (named.isPresent() || Files.isRegularFile(user)) {
            files.add(user);
        }
        folders.stream()
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isRegularFile)
                .forEach(files::add);
        return files;
    }

    private Optional<Map<String, LibpqValue>> find(Path file, String service) {
        String shown = surroundings.shown(file);
        String[] lines = SettingsFile.text(file, shown, problems).split("\n", -1);
        Map<String, LibpqValue> parameters = new LinkedHashMap<>();
        boolean found = false;
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                if (found) {
                    break;
                }
                found = line.startsWith(service + "]", 1);
            } else if (found) {
                parameter(line, shown + ":" + (at + 1), parameters);
            }
        }
        return found ? Optional.of(parameters) : Optional.empty();
    }

    /** Of several lines for one parameter the first counts. */
    private void parameter(String line, String place, Map<String, LibpqValue> parameters) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? line : line.substring(0, equals);
        if (line.startsWith("ldap://")) {
            problems.add(place, "PGPX-2243");
        } else if (equals < 0) {
            problems.add(place, "PGPX-2244");
        } else if (name.equals("service")) {
            problems.add(place, "PGPX-2245");
        } else if (!LibpqTranslation.knows(name)) {
            String nearest = Nearest.of(name, LibpqTranslation.names());
            problems.add(place, "PGPX-2246", name, nearest == null ? "host, port, dbname, user and others" : nearest);
        } else {
            SettingOrigin origin = new SettingOrigin(SettingLayer.SERVICE, place);
            parameters.putIfAbsent(name, new LibpqValue(line.substring(equals + 1), origin));
        }
    }
}
